package org.rhomboid.routine.domain.profile;

/** What becomes of a planned session whose day has ended without it. */
public enum MissedDayPolicy {
  /** It moves to the next day, and the ones after it each a day on where they must; what passes Sunday falls away. */
  SHIFT,
  /** It falls away. */
  DROP,
  /** What is left of the week is planned anew, so that it does the most for the week's goals in the days left. */
  COMPRESS
}
