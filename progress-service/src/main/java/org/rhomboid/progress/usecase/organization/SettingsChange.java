package org.rhomboid.progress.usecase.organization;

import java.time.Instant;
import org.rhomboid.progress.domain.organization.OrganizationSettings;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditDetail;
import org.rhomboid.progress.domain.privacy.AuditedAction;

/** A change of settings as it is recorded: each that changed, before and after. */
final class SettingsChange {

  private SettingsChange() {}

  static AuditedAction of(OrganizationSettings before, OrganizationSettings after, Instant at) {
    AuditedAction change = AuditedAction.of(AuditAction.SETTINGS_CHANGED, at);
    change = noted(change, AuditDetail.STREAK_POLICY, before.streakPolicy(), after.streakPolicy());
    change = noted(change, AuditDetail.WEEKLY_TARGET, before.weeklyTarget(), after.weeklyTarget());
    change =
        noted(
            change,
            AuditDetail.LATE_SESSION_DAYS,
            before.lateSessionDays(),
            after.lateSessionDays());
    return noted(change, AuditDetail.MINIMUM_COHORT, before.minimumCohort(), after.minimumCohort());
  }

  private static AuditedAction noted(
      AuditedAction change, AuditDetail setting, Object before, Object after) {
    return before.equals(after) ? change : change.with(setting, before + " -> " + after);
  }
}
