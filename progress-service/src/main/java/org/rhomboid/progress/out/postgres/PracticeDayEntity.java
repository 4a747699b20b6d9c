package org.rhomboid.progress.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.streak.CountedSession;

/** A practice day, to read: it is written by the hot path only. */
@Entity
@Immutable
@Table(name = "practice_day")
@IdClass(PracticeDayEntity.Key.class)
class PracticeDayEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id LocalDate day;

  @Column(name = "completed_at")
  Instant completedAt;

  String zone;

  CountedSession toCounted() {
    return new CountedSession(day, new SessionMoment(completedAt, ZoneId.of(zone)));
  }

  record Key(String tenant, String member, LocalDate day) {}
}
