package org.rhomboid.progress.out.postgres.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A wish to be forgotten. */
@Entity
@Table(name = "erasure")
@IdClass(ErasureEntity.Key.class)
class ErasureEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id UUID id;

  @Column(name = "member_hash")
  String memberHash;

  @Column(name = "erased_at")
  Instant erasedAt;

  record Key(String tenant, UUID id) {}
}
