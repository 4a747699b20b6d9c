package org.rhomboid.progress.in.rest.organization;

import static org.rhomboid.progress.domain.organization.SettingBounds.DEFAULT_LATE_SESSION_DAYS;
import static org.rhomboid.progress.domain.organization.SettingBounds.DEFAULT_MINIMUM_COHORT;
import static org.rhomboid.progress.domain.organization.SettingBounds.DEFAULT_WEEKLY_TARGET;
import static org.rhomboid.progress.domain.organization.SettingBounds.HIGHEST_LATE_SESSION_DAYS;
import static org.rhomboid.progress.domain.organization.SettingBounds.HIGHEST_MINIMUM_COHORT;
import static org.rhomboid.progress.domain.organization.SettingBounds.HIGHEST_WEEKLY_TARGET;
import static org.rhomboid.progress.domain.organization.SettingBounds.LOWEST_LATE_SESSION_DAYS;
import static org.rhomboid.progress.domain.organization.SettingBounds.LOWEST_MINIMUM_COHORT;
import static org.rhomboid.progress.domain.organization.SettingBounds.LOWEST_WEEKLY_TARGET;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.rhomboid.progress.domain.organization.OrganizationSettings;
import org.rhomboid.progress.domain.organization.PolicyCode;

/**
 * An organisation's settings as its administrator sends them: all of them, each time. What is left out has its default.
 *
 * @param streakPolicy of members that chose none themselves; default {@code DAILY}
 * @param weeklyTarget practice days in an ISO week, 1 to 7; default 3
 * @param lateSessionDays how many days late a session is still accepted, 1 to 365; default 30
 * @param minimumCohort members in the smallest group that figures are shown of, 5 to 1,000; default 10
 */
public record OrganizationSettingsRequest(
    PolicyCode streakPolicy,
    @Min(value = LOWEST_WEEKLY_TARGET, message = WEEKLY_TARGET)
        @Max(value = HIGHEST_WEEKLY_TARGET, message = WEEKLY_TARGET)
        Integer weeklyTarget,
    @Min(value = LOWEST_LATE_SESSION_DAYS, message = LATE_SESSION_DAYS)
        @Max(value = HIGHEST_LATE_SESSION_DAYS, message = LATE_SESSION_DAYS)
        Integer lateSessionDays,
    @Min(value = LOWEST_MINIMUM_COHORT, message = MINIMUM_COHORT)
        @Max(value = HIGHEST_MINIMUM_COHORT, message = MINIMUM_COHORT)
        Integer minimumCohort) {

  private static final String WEEKLY_TARGET =
      "weeklyTarget is "
          + LOWEST_WEEKLY_TARGET
          + " to "
          + HIGHEST_WEEKLY_TARGET
          + " practice days a week; leave it out for "
          + DEFAULT_WEEKLY_TARGET;
  private static final String LATE_SESSION_DAYS =
      "lateSessionDays is "
          + LOWEST_LATE_SESSION_DAYS
          + " to "
          + HIGHEST_LATE_SESSION_DAYS
          + " days; leave it out for "
          + DEFAULT_LATE_SESSION_DAYS;
  private static final String MINIMUM_COHORT =
      "minimumCohort is "
          + LOWEST_MINIMUM_COHORT
          + " to "
          + HIGHEST_MINIMUM_COHORT
          + " members; leave it out for "
          + DEFAULT_MINIMUM_COHORT;

  public OrganizationSettingsRequest {
    OrganizationSettings standard = OrganizationSettings.DEFAULT;
    streakPolicy = streakPolicy == null ? standard.streakPolicy() : streakPolicy;
    weeklyTarget = weeklyTarget == null ? standard.weeklyTarget() : weeklyTarget;
    lateSessionDays = lateSessionDays == null ? standard.lateSessionDays() : lateSessionDays;
    minimumCohort = minimumCohort == null ? standard.minimumCohort() : minimumCohort;
  }

  OrganizationSettings toSettings() {
    return new OrganizationSettings(streakPolicy, weeklyTarget, lateSessionDays, minimumCohort);
  }
}
