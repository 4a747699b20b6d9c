package org.rhomboid.kit.event;

/** A record that no retry will make readable: it goes to the dead-letter topic at once. */
public final class UnreadableEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableEvent(String reason, Throwable cause) {
    super(reason, cause);
  }
}
