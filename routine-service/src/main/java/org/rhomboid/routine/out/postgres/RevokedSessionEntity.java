package org.rhomboid.routine.out.postgres;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A performed session that was withdrawn, whether it has been heard of or not. */
@Entity
@Immutable
@Table(name = "revoked_session")
@IdClass(RevokedSessionEntity.Key.class)
class RevokedSessionEntity extends PanacheEntityBase {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  record Key(String tenant, String member, UUID id) {}
}
