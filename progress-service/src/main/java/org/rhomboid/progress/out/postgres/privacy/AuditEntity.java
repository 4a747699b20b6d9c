package org.rhomboid.progress.out.postgres.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.rhomboid.progress.domain.privacy.AuditAction;

/** A line of the record. */
@Entity
@Immutable
@Table(name = "audit")
@IdClass(AuditEntity.Key.class)
class AuditEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id UUID id;

  Instant at;

  String actor;

  @ColumnTransformer(read = "cast(roles as text)", write = "cast(cast(? as text) as jsonb)")
  String roles;

  @Enumerated(EnumType.STRING)
  AuditAction action;

  String subject;

  @ColumnTransformer(read = "cast(details as text)", write = "cast(cast(? as text) as jsonb)")
  String details;

  record Key(String tenant, UUID id) {}
}
