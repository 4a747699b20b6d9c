package org.rhomboid.progress.out.postgres.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.rhomboid.progress.domain.organization.PolicyCode;

@Entity
@Table(name = "organization_settings")
class OrganizationSettingsEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "streak_policy")
  PolicyCode streakPolicy;

  @Column(name = "weekly_target")
  int weeklyTarget;

  @Column(name = "late_session_days")
  int lateSessionDays;

  @Column(name = "minimum_cohort")
  int minimumCohort;

  @Column(name = "policy_history")
  @ColumnTransformer(
      read = "cast(policy_history as text)",
      write = "cast(cast(? as text) as jsonb)")
  String policyHistory;
}
