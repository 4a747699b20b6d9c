package org.rhomboid.catalog.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;

/** Which revision of an exercise is current, and what it can be filtered by. */
@Entity
@Table(name = "exercise")
@IdClass(ExerciseKey.class)
class ExerciseEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id String slug;

  int revision;

  @ColumnTransformer(read = "cast(facets as text)", write = "cast(cast(? as text) as jsonb)")
  String facets;

  String fingerprint;
}
