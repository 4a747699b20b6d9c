package org.rhomboid.routine.usecase.clock;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;

/** The queue of entries of the catalog that changed, in the transaction of the change. */
public interface CatalogNews {

  /**
   * @param layer whose entry it is
   * @param revision those who have this one planned need not be told; empty: all are
   */
  Uni<Void> changed(Tenant layer, String slug, Optional<Integer> revision);

  /** What is not safe any more goes before everything else. */
  Uni<Void> recalled(Tenant layer, String slug);
}
