package org.rhomboid.progress.domain.calendar;

/** What a streak counts, and what its longest run is kept for. */
public enum StreakUnit {
  /** Practice days. */
  DAYS,
  /** ISO weeks with the targeted number of practice days. */
  WEEKS
}
