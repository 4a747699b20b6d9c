package org.rhomboid.routine.in.rest;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.usecase.CountExercises;

/** Ready once there are exercises to plan with. */
@Readiness
@ApplicationScoped
class CatalogReplicaCheck implements AsyncHealthCheck {

  private static final String NAME = "catalog-replica";

  private final CountExercises countExercises;

  CatalogReplicaCheck(CountExercises countExercises) {
    this.countExercises = countExercises;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return countExercises
        .count(Tenant.LIBRARY)
        .map(CatalogReplicaCheck::holding)
        .onFailure()
        .recoverWithItem(() -> HealthCheckResponse.down(NAME));
  }

  private static HealthCheckResponse holding(long exercises) {
    return HealthCheckResponse.named(NAME)
        .status(exercises > 0)
        .withData("exercises", exercises)
        .build();
  }
}
