package org.rhomboid.routine.domain.deskbreak;

import java.time.LocalDate;

/** What becomes of a reply to a break. */
public sealed interface ReplyOutcome {

  /** It counts; one that says what was said before leaves that as it is. */
  record Accepted(BreakAnswer answer) implements ReplyOutcome {}

  /** A break of a date to come cannot be done yet. */
  record NotYet(LocalDate date) implements ReplyOutcome {}

  /**
   * It cannot be put off to then.
   *
   * @param detail why, and what would be right, for a person
   */
  record NoTime(String detail) implements ReplyOutcome {}
}
