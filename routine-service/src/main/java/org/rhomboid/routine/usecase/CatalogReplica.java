package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.catalog.Catalog;

/** The store of the catalog as catalog-service published it. */
public interface CatalogReplica {

  /** Takes a change over unless the entry held is as new. */
  Uni<Void> take(Tenant layer, CatalogChange change);

  /** The library with the tenant's own entries over it; empty before anything was published. */
  Uni<Catalog> effective(Tenant tenant);

  /** How many exercises of the library can be planned. */
  Uni<Long> count();
}
