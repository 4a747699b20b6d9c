package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Takes over what catalog-service publishes. Plans made before keep the exercises as they were then. */
@ApplicationScoped
public class FollowCatalog {

  private final CatalogReplica replica;

  FollowCatalog(CatalogReplica replica) {
    this.replica = replica;
  }

  /** @param layer whose entry it is: the library, or the tenant that lays its own over it */
  @TenantTransaction
  public Uni<Void> follow(Tenant layer, CatalogChange change) {
    return replica.take(layer, change);
  }
}
