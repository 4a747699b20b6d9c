package org.rhomboid.catalog.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Which revision of an exercise is current in a layer, to read: {@link PostgresExercises} writes with statements. */
@Entity
@Immutable
@Table(name = "exercise")
@IdClass(ExerciseKey.class)
class ExerciseEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id String slug;

  int revision;

  String fields;

  @Column(name = "base_revision")
  Integer baseRevision;
}
