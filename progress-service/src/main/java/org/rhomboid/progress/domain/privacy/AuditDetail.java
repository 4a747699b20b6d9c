package org.rhomboid.progress.domain.privacy;

/**
 * What may stand beside an action. The list is closed, so that no health data can: nothing here says how a member is.
 */
public enum AuditDetail {
  /** A changed setting: before and after. */
  STREAK_POLICY("streakPolicy"),
  WEEKLY_TARGET("weeklyTarget"),
  LATE_SESSION_DAYS("lateSessionDays"),
  MINIMUM_COHORT("minimumCohort"),
  /** What was asked for. */
  FROM("from"),
  TO("to"),
  RANGE("range"),
  GROUP_BY("groupBy");

  private final String property;

  AuditDetail(String property) {
    this.property = property;
  }

  /** Its name in answers and in the store. */
  public String property() {
    return property;
  }
}
