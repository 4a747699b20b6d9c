package org.rhomboid.routine.out.postgres.deskbreak;

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
import org.rhomboid.routine.domain.deskbreak.BreakStatus;

@Entity
@Table(name = "break_answer")
@IdClass(BreakAnswerEntity.Key.class)
class BreakAnswerEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  LocalDate date;

  Instant at;

  String zone;

  @Enumerated(EnumType.STRING)
  BreakStatus status;

  @Column(name = "later_until")
  Instant laterUntil;

  String reason;

  @Column(name = "answered_at")
  Instant answeredAt;

  @ColumnTransformer(read = "cast(moves as text)", write = "cast(cast(? as text) as jsonb)")
  String moves;

  record Key(String tenant, String member, UUID id) {}
}
