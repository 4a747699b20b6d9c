package org.rhomboid.bench.load;

/** What a load sends: asked for by its one thread, before each request. */
@FunctionalInterface
public interface Requests {

  /** The whole of the next request, as bytes; nobody changes them afterwards. */
  byte[] next();
}
