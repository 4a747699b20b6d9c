package org.rhomboid.routine.domain.profile;

/** How practice is counted; the streak itself is not planned here. */
public enum StreakPolicy {
  DAILY,
  WORKING_DAYS,
  WEEKLY
}
