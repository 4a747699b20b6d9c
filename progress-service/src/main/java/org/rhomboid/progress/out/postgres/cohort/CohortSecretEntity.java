package org.rhomboid.progress.out.postgres.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A tenant's seed. */
@Entity
@Immutable
@Table(name = "cohort_secret")
class CohortSecretEntity {

  @Id
  @Column(name = "tenant_id")
  String tenant;

  String seed;
}
