package org.rhomboid.catalog.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A revision, for good. */
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

  @ColumnTransformer(read = "cast(body as text)", write = "cast(cast(? as text) as jsonb)")
  String body;

  @Column(name = "published_at")
  Instant publishedAt;

  record Key(String tenant, String slug, int revision) {}
}
