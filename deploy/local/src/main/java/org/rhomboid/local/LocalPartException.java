package org.rhomboid.local;

/** A local part cannot do what was asked. The message is one line for the person at the terminal. */
public final class LocalPartException extends RuntimeException {

  public LocalPartException(String message) {
    super(message);
  }

  public LocalPartException(String message, Throwable cause) {
    super(message, cause);
  }
}
