package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Takes an exercise out of the library for everybody, at once. It comes back with a release that ships it changed. */
@ApplicationScoped
class RecallExercise {

  private final TenantCatalog catalog;
  private final Clock clock;

  RecallExercise(TenantCatalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  /**
   * @param owner of the library: {@code Tenant.LIBRARY}
   * @return false where the library has no such exercise, or no such replacement
   */
  @TenantTransaction
  Uni<Boolean> recall(Tenant owner, String slug, Optional<String> replacedBy, State state) {
    return catalog
        .locked(owner)
        .chain(
            view ->
                withdrawn(view, slug, replacedBy, state)
                    .map(it -> publish(owner, it))
                    .orElse(Uni.createFrom().item(false)));
  }

  private Optional<Revision> withdrawn(
      CatalogView view, String slug, Optional<String> replacedBy, State state) {
    return held(view, slug)
        .filter(it -> replacedBy.stream().allMatch(by -> isOther(view, slug, by)))
        .map(it -> LibraryChanges.withdrawn(it, state, replacedBy, clock.instant()));
  }

  private Uni<Boolean> publish(Tenant owner, Revision withdrawn) {
    boolean urgent = withdrawn.state() == State.RECALLED;
    return catalog.publish(owner, List.of(Entry.of(withdrawn)), urgent).replaceWith(true);
  }

  private static Optional<Revision> held(CatalogView view, String slug) {
    return view.library(slug).map(Entry::revision).filter(Revision::isPublished);
  }

  private static boolean isOther(CatalogView view, String slug, String other) {
    return !other.equals(slug) && held(view, other).isPresent();
  }
}
