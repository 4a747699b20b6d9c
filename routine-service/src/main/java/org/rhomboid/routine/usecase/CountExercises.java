package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Counts the exercises of the library that the replica holds: without any, nothing can be planned. */
@ApplicationScoped
public class CountExercises {

  private final CatalogReplica replica;

  CountExercises(CatalogReplica replica) {
    this.replica = replica;
  }

  @TenantTransaction
  public Uni<Long> count(Tenant library) {
    return replica.count();
  }
}
