package org.rhomboid.routine.usecase.deskbreak;

import java.time.LocalDate;
import java.time.ZoneId;

/** What became of a member's reply to a break. */
public sealed interface AnswerOutcome {

  /** It is kept. */
  record Answered(ReadBreak readBreak, ZoneId zone) implements AnswerOutcome {}

  /** No break of the days that are planned has this id. */
  record UnknownBreak() implements AnswerOutcome {}

  /** The member has no profile, so no breaks. */
  record ProfileRequired() implements AnswerOutcome {}

  /** A safety hold is open. */
  record OnHold() implements AnswerOutcome {}

  /** A break of a date to come cannot be done yet. */
  record NotYet(LocalDate date) implements AnswerOutcome {}

  /** It cannot be put off to then; the detail says why, and what would be right. */
  record NoTime(String detail) implements AnswerOutcome {}
}
