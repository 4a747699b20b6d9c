package org.rhomboid.progress.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "member_schedule")
@IdClass(MemberKey.class)
class MemberScheduleEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  long sequence;

  @ColumnTransformer(read = "cast(history as text)", write = "cast(cast(? as text) as jsonb)")
  String history;
}
