package org.rhomboid.local.command;

/** The words of the command line make no sense. The message is one line. */
final class UsageException extends RuntimeException {

  UsageException(String message) {
    super(message);
  }
}
