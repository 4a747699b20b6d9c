package org.rhomboid.local.command;

/** The words of the command line make no sense. The message is one line. */
public final class UsageException extends RuntimeException {

  /**
   * @param message says which word, and what would be one
   */
  public UsageException(String message) {
    super(message);
  }
}
