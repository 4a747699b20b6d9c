package org.rhomboid.routine.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.rhomboid.routine.usecase.PlanState;

@Entity
@Table(name = "plan")
@IdClass(PlanEntity.Key.class)
class PlanEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  long version;

  long revised;

  LocalDate monday;

  @Column(name = "asked_monday")
  LocalDate askedMonday;

  @Enumerated(EnumType.STRING)
  PlanState state;

  String zone;

  @Column(name = "planned_on")
  LocalDate plannedOn;

  @Column(name = "planned_at")
  Instant plannedAt;

  @Column(name = "profile_version")
  long profileVersion;

  @Column(name = "template_name")
  String templateName;

  @Column(name = "template_version")
  Long templateVersion;

  @ColumnTransformer(read = "cast(body as text)", write = "cast(cast(? as text) as jsonb)")
  String body;

  record Key(String tenant, String member, UUID id) {}
}
