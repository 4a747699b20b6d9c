package org.rhomboid.progress.out.postgres;

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

/** A recorded session, to read: it is written by {@link ChangeStatement} only. */
@Entity
@Immutable
@Table(name = "session")
@IdClass(SessionEntity.Key.class)
class SessionEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Column(name = "planned_session_id")
  UUID plannedSessionId;

  UUID replaces;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "completed_at")
  Instant completedAt;

  @Column(name = "recorded_at")
  Instant recordedAt;

  String zone;

  @Column(name = "practice_day")
  LocalDate practiceDay;

  boolean late;

  @ColumnTransformer(read = "cast(items as text)")
  String items;

  @Column(name = "pain_before")
  Integer painBefore;

  @Column(name = "pain_after")
  Integer painAfter;

  @ColumnTransformer(read = "cast(symptoms as text)")
  String symptoms;

  String note;

  @Column(name = "revoked_at")
  Instant revokedAt;

  record Key(String tenant, String member, UUID id) {}
}
