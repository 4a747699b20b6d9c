package org.rhomboid.routine.out.postgres.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.rhomboid.routine.usecase.PlanState;

/** A plan without what is in its sessions: of those only the dates are read. */
@Entity
@Immutable
@Table(name = "plan")
@IdClass(PlannedWeekEntity.Key.class)
class PlannedWeekEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  LocalDate monday;

  @Enumerated(EnumType.STRING)
  PlanState state;

  /** A JSON list. */
  @Column(name = "body")
  @ColumnTransformer(read = "cast(jsonb_path_query_array(body, '$.sessions[*].date') as text)")
  String dates;

  record Key(String tenant, String member, UUID id) {}
}
