package org.rhomboid.routine.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A step of a dose that the member undid. */
@Entity
@Table(name = "undone_step")
@IdClass(UndoneStepEntity.Key.class)
class UndoneStepEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  @Id UUID id;

  record Key(String tenant, String member, UUID id) {}
}
