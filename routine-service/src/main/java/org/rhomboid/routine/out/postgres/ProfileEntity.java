package org.rhomboid.routine.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "member_profile")
@IdClass(MemberKey.class)
class ProfileEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id
  @Column(name = "member_id")
  String member;

  long version;

  @ColumnTransformer(read = "cast(body as text)", write = "cast(cast(? as text) as jsonb)")
  String body;

  @ColumnTransformer(read = "cast(history as text)", write = "cast(cast(? as text) as jsonb)")
  String history;
}
