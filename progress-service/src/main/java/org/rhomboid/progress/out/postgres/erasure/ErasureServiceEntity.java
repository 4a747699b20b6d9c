package org.rhomboid.progress.out.postgres.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a service has forgotten. */
@Entity
@Immutable
@Table(name = "erasure_service")
@IdClass(ErasureServiceEntity.Key.class)
class ErasureServiceEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "erasure_id")
  UUID erasure;

  @Id String service;

  @Column(name = "done_at")
  Instant doneAt;

  record Key(String tenant, UUID erasure, String service) {}
}
