package org.rhomboid.routine.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "plan_change")
@IdClass(PlanChangeEntity.Key.class)
class PlanChangeEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Column(name = "plan_id")
  UUID planId;

  long number;

  int place;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "undone_at")
  Instant undoneAt;

  @ColumnTransformer(read = "cast(body as text)", write = "cast(cast(? as text) as jsonb)")
  String body;

  record Key(String tenant, String member, UUID id) {}
}
