package org.rhomboid.local.command;

/** One word after `rhomboid`. */
interface Command {

  /** Good, as far as the shell is concerned. */
  int OK = 0;

  /** It could not be done, or is not so. */
  int FAILED = 1;

  /**
   * Does it and returns the exit code.
   *
   * @throws UsageException when the words make no sense
   * @throws org.rhomboid.local.LocalPartException when it cannot be done; the message is shown as it is
   */
  int run(Words words, Terminal terminal);
}
