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

/** A check-in, to read: it is written by {@link ChangeStatement} only. */
@Entity
@Immutable
@Table(name = "check_in")
@IdClass(CheckInEntity.Key.class)
class CheckInEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  String kind;

  Instant at;

  String zone;

  LocalDate day;

  @Column(name = "session_id")
  UUID sessionId;

  Integer pain;

  @ColumnTransformer(read = "cast(symptoms as text)")
  String symptoms;

  String note;

  @Column(name = "recorded_at")
  Instant recordedAt;

  record Key(String tenant, String member, UUID id) {}
}
