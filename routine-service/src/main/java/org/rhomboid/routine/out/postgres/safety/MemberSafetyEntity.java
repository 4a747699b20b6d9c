package org.rhomboid.routine.out.postgres.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rhomboid.kit.identity.Member;

@Entity
@Table(name = "member_safety")
@IdClass(MemberSafetyEntity.Key.class)
class MemberSafetyEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Column(name = "hold_version")
  long holdVersion;

  boolean hold;

  @Column(name = "as_of")
  Instant asOf;

  record Key(String tenant, String member) {

    static Key of(Member member) {
      return new Key(member.tenant().id(), member.id());
    }
  }
}
