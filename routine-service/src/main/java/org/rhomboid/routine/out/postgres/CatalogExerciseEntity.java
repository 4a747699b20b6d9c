package org.rhomboid.routine.out.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.rhomboid.routine.domain.catalog.Withdrawal;

/** An entry of a layer, to read: taking a change over is one statement that decides by the sequence. */
@Entity
@Immutable
@Table(name = "catalog_exercise")
@IdClass(CatalogExerciseEntity.Key.class)
class CatalogExerciseEntity {

  @Id
  @Column(name = "tenant_id")
  String layer;

  @Id String slug;

  long sequence;

  boolean hidden;

  @Enumerated(EnumType.STRING)
  Withdrawal withdrawn;

  @Column(name = "withdrawn_sequence")
  Long withdrawnSequence;

  @ColumnTransformer(read = "cast(body as text)")
  String body;

  /** Published again later, it is back. */
  boolean isWithdrawn() {
    return withdrawn != null && withdrawnSequence >= sequence;
  }

  record Key(String layer, String slug) {}
}
