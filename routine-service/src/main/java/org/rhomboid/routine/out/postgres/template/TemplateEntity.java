package org.rhomboid.routine.out.postgres.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

@Entity
@Table(name = "plan_template")
@IdClass(TemplateEntity.Key.class)
class TemplateEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id String name;

  long version;

  @ColumnTransformer(read = "cast(body as text)", write = "cast(cast(? as text) as jsonb)")
  String body;

  record Key(String tenant, String name) {}
}
