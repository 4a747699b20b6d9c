package org.rhomboid.progress.domain.streak;

/** Streaks 2: what a day means for the streak. */
public enum Verdict {
  /** A session was completed for it. */
  PRACTISED,
  /** Neutral: the member never had this date. */
  SKIPPED_DATE,
  /** Neutral: in a pause. */
  PAUSED,
  /** Neutral: no training day, or a rest day of the plan. */
  REST,
  /** Neutral: no working day. */
  NON_WORKING,
  /** Missed, but covered by a freeze: keeps the streak and does not add to it. */
  FROZEN,
  /** Missed: ends the streak. */
  MISSED,
  /** Not over yet. */
  OPEN,
  /** Before the first practice there is nothing to miss. */
  BEFORE_FIRST
}
