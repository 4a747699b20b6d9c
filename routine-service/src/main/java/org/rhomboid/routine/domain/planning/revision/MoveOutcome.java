package org.rhomboid.routine.domain.planning.revision;

import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** What became of the wish to do a session on another day. */
public sealed interface MoveOutcome {

  /** It is on that day, under the id that it had. */
  record Moved(Revision revision) implements MoveOutcome {}

  /** The plan has no such session. */
  record UnknownSession() implements MoveOutcome {}

  /** The session is done, or its day is over. */
  record SessionOver() implements MoveOutcome {}

  /** Another session of the plan is on that day. */
  record DateTaken() implements MoveOutcome {}

  /** The day is over. */
  record DatePast() implements MoveOutcome {}

  /** The day is not in the plan's week. */
  record OtherWeek() implements MoveOutcome {}

  /** No lawful session, or no lawful week, would be left. */
  record Refused(Exclusion why) implements MoveOutcome {}
}
