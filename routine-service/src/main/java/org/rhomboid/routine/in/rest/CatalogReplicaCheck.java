package org.rhomboid.routine.in.rest;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.kafka.CaughtUp;
import org.rhomboid.routine.usecase.CountExercises;

/** Ready once there are exercises to plan with, and not only the first few of them. */
@Readiness
@ApplicationScoped
class CatalogReplicaCheck implements AsyncHealthCheck {

  private static final String NAME = "catalog-replica";

  private final CountExercises countExercises;
  private final CaughtUp caughtUp;

  CatalogReplicaCheck(CountExercises countExercises, CaughtUp caughtUp) {
    this.countExercises = countExercises;
    this.caughtUp = caughtUp;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return countExercises
        .count(Tenant.LIBRARY)
        .map(this::holding)
        .onFailure()
        .recoverWithItem(() -> HealthCheckResponse.down(NAME));
  }

  private HealthCheckResponse holding(long exercises) {
    return HealthCheckResponse.named(NAME)
        .status(exercises > 0 && !caughtUp.isBehind(Topics.EXERCISE_PUBLISHED))
        .withData("exercises", exercises)
        .build();
  }
}
