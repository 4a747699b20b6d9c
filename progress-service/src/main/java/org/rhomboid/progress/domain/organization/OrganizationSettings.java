package org.rhomboid.progress.domain.organization;

/**
 * What an organisation has decided.
 *
 * @param streakPolicy of members that chose none themselves
 * @param weeklyTarget practice days in an ISO week, 1 to 7
 * @param lateSessionDays how many days late a session is still accepted, 1 to 365
 * @param minimumCohort members in the smallest group that figures are shown of, 5 to 1,000
 */
public record OrganizationSettings(
    PolicyCode streakPolicy, int weeklyTarget, int lateSessionDays, int minimumCohort) {

  /** Of an organisation that has decided nothing yet. */
  public static final OrganizationSettings DEFAULT =
      new OrganizationSettings(
          PolicyCode.DAILY,
          SettingBounds.DEFAULT_WEEKLY_TARGET,
          SettingBounds.DEFAULT_LATE_SESSION_DAYS,
          SettingBounds.DEFAULT_MINIMUM_COHORT);

  /**
   * @throws IllegalArgumentException when a setting is absent or out of its bounds
   */
  public OrganizationSettings {
    if (streakPolicy == null) {
      throw new IllegalArgumentException("an organisation has a streak policy");
    }
    SettingBounds.check(weeklyTarget, lateSessionDays, minimumCohort);
  }

  /** Whether streaks are judged by these as by the other ones. */
  boolean judgesAs(OrganizationSettings other) {
    return streakPolicy == other.streakPolicy && weeklyTarget == other.weeklyTarget;
  }
}
