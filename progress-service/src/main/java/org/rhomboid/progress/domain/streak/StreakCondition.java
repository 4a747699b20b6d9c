package org.rhomboid.progress.domain.streak;

/** Streaks 9: the state of a streak, as the member reads it. */
public enum StreakCondition {
  /** Today is in a pause. */
  PAUSED,
  /** Never practised. */
  NONE,
  /** A day was missed, and nothing practised since. */
  BROKEN,
  /** Today is practised, or asks for nothing. */
  ACTIVE,
  /** Yesterday used a freeze, and today is open. */
  FROZEN,
  /** The streak runs, and today is open. */
  AT_RISK
}
