package org.rhomboid.gateway.in.rest.forwarding;

/** How somebody who may ask gets on: at once, after a wait, or not at all. Asked last, on the event loop of the request. */
public interface Passage {

  /**
   * @param goOn run on the event loop of the request, at most once; where it is not, the request is answered
   */
  void pass(AskedFor asked, Runnable goOn);
}
