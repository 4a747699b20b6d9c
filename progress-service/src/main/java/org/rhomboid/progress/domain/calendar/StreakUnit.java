package org.rhomboid.progress.domain.calendar;

/** What a streak counts, and what its longest run is kept for. Weeks come with the policy that counts them. */
public enum StreakUnit {
  DAYS
}
