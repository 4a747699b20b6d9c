package org.rhomboid.routine.out.postgres.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "template_enrolment")
@IdClass(EnrolmentEntity.Key.class)
class EnrolmentEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  String name;

  @Column(name = "enrolled_at")
  Instant enrolledAt;

  record Key(String tenant, String member) {}
}
