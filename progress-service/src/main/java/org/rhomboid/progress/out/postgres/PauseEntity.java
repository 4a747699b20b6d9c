package org.rhomboid.progress.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A pause, to read: it is written by {@link ChangeStatement} only. */
@Entity
@Immutable
@Table(name = "pause")
@IdClass(PauseEntity.Key.class)
class PauseEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Column(name = "from_date")
  LocalDate fromDate;

  @Column(name = "to_date")
  LocalDate toDate;

  String reason;

  @Column(name = "created_at")
  Instant createdAt;

  String fingerprint;

  record Key(String tenant, String member, UUID id) {}
}
