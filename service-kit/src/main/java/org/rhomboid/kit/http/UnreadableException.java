package org.rhomboid.kit.http;

/** Why a request is not read; its message is for the client. */
final class UnreadableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnreadableException(String why) {
    super(why);
  }

  /** It is told to the client, and looked at by nobody else. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
