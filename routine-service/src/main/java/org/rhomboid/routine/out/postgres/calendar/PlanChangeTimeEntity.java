package org.rhomboid.routine.out.postgres.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a calendar needs of the changes of plans: of which, and when. Another store writes them. */
@Entity
@Immutable
@Table(name = "plan_change")
@IdClass(PlanChangeTimeEntity.Key.class)
class PlanChangeTimeEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  @Column(name = "made_at")
  Instant madeAt;

  record Key(String tenant, String member, UUID id) {}
}
