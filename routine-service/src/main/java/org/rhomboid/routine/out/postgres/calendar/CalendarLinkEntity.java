package org.rhomboid.routine.out.postgres.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "calendar_link")
@IdClass(CalendarLinkEntity.Key.class)
class CalendarLinkEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Column(name = "secret_hash")
  String secretHash;

  String name;

  String language;

  boolean breaks;

  UUID names;

  @Column(name = "created_at")
  Instant createdAt;

  String fingerprint;

  @Column(name = "last_fetched_at")
  Instant lastFetchedAt;

  record Key(String tenant, String member, UUID id) {}
}
