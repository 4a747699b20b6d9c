package org.rhomboid.routine.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A performed session, to read: it is added by one statement that an earlier delivery turns into nothing. */
@Entity
@Immutable
@Table(name = "performed_session")
@IdClass(PerformedSessionEntity.Key.class)
class PerformedSessionEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Column(name = "planned_session_id")
  UUID plannedSessionId;

  @Column(name = "completed_at")
  Instant completedAt;

  @Column(name = "practice_day")
  LocalDate practiceDay;

  @ColumnTransformer(read = "cast(items as text)")
  String items;

  @ColumnTransformer(read = "cast(planned as text)")
  String planned;

  boolean revoked;

  record Key(String tenant, String member, UUID id) {}
}
