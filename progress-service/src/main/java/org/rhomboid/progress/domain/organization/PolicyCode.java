package org.rhomboid.progress.domain.organization;

/** The streak policies that an organisation can choose from, as they are called outside. */
public enum PolicyCode {
  /** Every day that is not a rest day is required. */
  DAILY,
  /** Every working day is required. */
  WORKING_DAYS,
  /** A number of practice days in an ISO week is required. */
  WEEKLY
}
