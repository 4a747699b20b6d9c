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
import org.rhomboid.progress.domain.streak.PractisedDay;

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

  /** Of its sessions only the latest is stored: it stands for the first too. */
  PractisedDay toDay() {
    SessionMoment latest = new SessionMoment(completedAt, ZoneId.of(zone));
    return new PractisedDay(day, latest, latest);
  }

  record Key(String tenant, String member, LocalDate day) {}
}
