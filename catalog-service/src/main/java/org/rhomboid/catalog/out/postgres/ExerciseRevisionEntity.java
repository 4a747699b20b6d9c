package org.rhomboid.catalog.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.rhomboid.catalog.domain.State;

/** A revision, for good, to read: {@link PostgresExercises} writes with statements. */
@Entity
@Immutable
@Table(name = "exercise_revision")
@IdClass(ExerciseRevisionEntity.Key.class)
class ExerciseRevisionEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  @Id String slug;

  @Id int revision;

  @ColumnTransformer(read = "cast(body as text)")
  String body;

  @Column(name = "published_at")
  Instant publishedAt;

  @Enumerated(EnumType.STRING)
  State state;

  @Column(name = "library_revision")
  Integer libraryRevision;

  @Column(name = "replaced_by")
  String replacedBy;

  record Key(String tenant, String slug, int revision) {}
}
