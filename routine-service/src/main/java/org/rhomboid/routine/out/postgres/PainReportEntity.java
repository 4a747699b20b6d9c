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
import org.hibernate.annotations.Immutable;
import org.rhomboid.routine.domain.performed.PainReport;

/** A report of pain, to read: it is added by one statement that an earlier delivery turns into nothing. */
@Entity
@Immutable
@Table(name = "pain_report")
@IdClass(PainReportEntity.Key.class)
class PainReportEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  PainReport.Kind kind;

  @Column(name = "session_id")
  UUID session;

  Instant at;

  LocalDate date;

  @ColumnTransformer(read = "cast(body as text)")
  String body;

  record Key(String tenant, String member, UUID id) {}
}
