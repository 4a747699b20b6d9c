package org.rhomboid.progress.out.postgres.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The member's row as an erasure reads it. */
@Entity
@Immutable
@Table(name = "member_progress")
@IdClass(MemberProgressEntity.Key.class)
class MemberProgressEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  long version;

  record Key(String tenant, String member) {}
}
