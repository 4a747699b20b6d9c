package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.kit.identity.Tenant;

/**
 * The views of the tenants that are being served. A change forgets the tenant's view before its writer is answered, so nobody reads older than what he wrote;
 * other instances forget it as the change's event comes.
 */
public interface CatalogViews {

  Uni<CatalogView> of(Tenant tenant);

  /** The view where it needs no waiting: the same that {@link #of} would give at once. */
  Optional<CatalogView> atHand(Tenant tenant);

  /** The next to ask reads anew. */
  void forget(Tenant tenant);

  /** The library is in every view. */
  void forgetAll();

  /**
   * An entry has changed somewhere.
   *
   * @param number of its revision: a view that has it, or a later one, stays
   */
  void changed(Tenant owner, String slug, long number);
}
