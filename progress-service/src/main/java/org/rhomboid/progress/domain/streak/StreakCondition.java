package org.rhomboid.progress.domain.streak;

/** Streaks 9: the state of a streak, as the member reads it. */
public enum StreakCondition {
  /** Today is in a pause. */
  PAUSED,
  /** Never practised. */
  NONE,
  /** A day, or a week of the weekly policy, was missed, and nothing runs since. */
  BROKEN,
  /**
   * Today is practised, or asks for nothing; where weeks are counted, also where the week's target is met. And nothing runs, but nothing was missed
   * either: before the first week is over, and after a switch between days and weeks (Streaks 7).
   */
  ACTIVE,
  /** Yesterday used a freeze, and today is open. */
  FROZEN,
  /** The streak runs, and today is open. */
  AT_RISK
}
