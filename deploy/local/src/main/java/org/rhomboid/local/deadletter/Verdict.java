package org.rhomboid.local.deadletter;

/** What becomes of a dead letter that is to be given back. */
public sealed interface Verdict {

  /** It goes back to its topic. */
  record Back() implements Verdict {}

  /** It went back before. */
  record Before() implements Verdict {}

  /** Another letter of the same event, which another service put away, goes back for both. */
  record Twin() implements Verdict {}

  /**
   * It would do harm.
   *
   * @param reason for the person at the terminal
   */
  record Refused(String reason) implements Verdict {}
}
