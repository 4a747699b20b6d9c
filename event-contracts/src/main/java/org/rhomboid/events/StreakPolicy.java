package org.rhomboid.events;

/** What a streak asks of a member. */
public enum StreakPolicy {
  /** Every day counts, rest days are neutral. */
  DAILY,
  /** Days that are not working days are neutral. */
  WORKING_DAYS,
  /** A number of practice days in an ISO week; the streak counts weeks. */
  WEEKLY
}
