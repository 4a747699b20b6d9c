package org.rhomboid.local;

/** A local part cannot do what was asked. The message is one line for the person at the terminal. */
public final class LocalPartException extends RuntimeException {

  LocalPartException(String message) {
    super(message);
  }

  LocalPartException(String message, Throwable cause) {
    super(message, cause);
  }
}
