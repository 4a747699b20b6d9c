package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.routine.domain.catalog.Catalog;

/** The store of the catalog as catalog-service published it. */
public interface CatalogReplica {

  /** Takes a change over unless the entry held is as new. */
  Uni<Difference> take(Tenant layer, CatalogChange change);

  /**
   * Remembers that an exercise was withdrawn, unless the entry held is newer.
   *
   * @return whether that is news
   */
  Uni<Boolean> withdraw(Tenant layer, Retirement retirement);

  /** The library with the tenant's own entries over it; empty before anything was published. */
  Uni<Catalog> effective(Tenant tenant);

  /** How many exercises of the library can be planned. */
  Uni<Long> count();

  /** What a change makes of what was held before. */
  enum Difference {
    /** None, or the change came too late. */
    NONE,
    /** Nothing was held of it. */
    FIRST,
    /** Something else was held. */
    OTHER
  }
}
