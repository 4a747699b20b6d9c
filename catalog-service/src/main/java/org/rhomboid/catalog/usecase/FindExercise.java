package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Finds an exercise as the tenant sees it. */
@ApplicationScoped
public class FindExercise {

  private final Exercises exercises;

  FindExercise(Exercises exercises) {
    this.exercises = exercises;
  }

  @TenantTransaction
  public Uni<Optional<Revision>> find(Tenant tenant, String slug) {
    return exercises.find(tenant, slug);
  }
}
