package org.rhomboid.progress.domain.organization;

/** Between what an organisation may choose, and what counts where it has not chosen. */
public final class SettingBounds {

  /** Practice days in an ISO week (Streaks, policy). */
  public static final int LOWEST_WEEKLY_TARGET = 1;

  public static final int HIGHEST_WEEKLY_TARGET = 7;
  public static final int DEFAULT_WEEKLY_TARGET = 3;

  /** How many days late a session is still accepted (Time 2). */
  public static final int LOWEST_LATE_SESSION_DAYS = 1;

  public static final int HIGHEST_LATE_SESSION_DAYS = 365;
  public static final int DEFAULT_LATE_SESSION_DAYS = 30;

  /** Members in the smallest group that figures are shown of. An organisation may raise it, and never go below 5. */
  public static final int LOWEST_MINIMUM_COHORT = 5;

  public static final int HIGHEST_MINIMUM_COHORT = 1_000;
  public static final int DEFAULT_MINIMUM_COHORT = 10;

  private SettingBounds() {}

  /**
   * @throws IllegalArgumentException when a setting is out of its bounds
   */
  static void check(int weeklyTarget, int lateSessionDays, int minimumCohort) {
    check("weeklyTarget", weeklyTarget, LOWEST_WEEKLY_TARGET, HIGHEST_WEEKLY_TARGET);
    check("lateSessionDays", lateSessionDays, LOWEST_LATE_SESSION_DAYS, HIGHEST_LATE_SESSION_DAYS);
    check("minimumCohort", minimumCohort, LOWEST_MINIMUM_COHORT, HIGHEST_MINIMUM_COHORT);
  }

  private static void check(String name, int value, int lowest, int highest) {
    if (value < lowest || value > highest) {
      throw new IllegalArgumentException(name + " is " + lowest + " to " + highest);
    }
  }
}
