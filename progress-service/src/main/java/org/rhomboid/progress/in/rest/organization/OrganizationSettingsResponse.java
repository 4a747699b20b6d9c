package org.rhomboid.progress.in.rest.organization;

import org.rhomboid.progress.domain.organization.OrganizationSettings;
import org.rhomboid.progress.domain.organization.PolicyCode;

/**
 * An organisation's settings as they are in force; what can be sent back as it is.
 *
 * @param weeklyTarget practice days in an ISO week
 * @param lateSessionDays how many days late a session is still accepted
 * @param minimumCohort members in the smallest group that figures are shown of
 */
public record OrganizationSettingsResponse(
    PolicyCode streakPolicy, int weeklyTarget, int lateSessionDays, int minimumCohort) {

  static OrganizationSettingsResponse of(OrganizationSettings settings) {
    return new OrganizationSettingsResponse(
        settings.streakPolicy(),
        settings.weeklyTarget(),
        settings.lateSessionDays(),
        settings.minimumCohort());
  }
}
