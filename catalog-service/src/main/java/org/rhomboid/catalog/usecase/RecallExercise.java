package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.layer.Breach;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.Shown;
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

  /** @param owner of the library: {@code Tenant.LIBRARY} */
  @TenantTransaction
  Uni<Decision> recall(Tenant owner, WithdrawExercise.Withdrawal wish) {
    return catalog
        .locked(owner)
        .map(view -> decide(view, wish))
        .call(decision -> publish(owner, decision, wish.cause()));
  }

  private Decision decide(CatalogView view, WithdrawExercise.Withdrawal wish) {
    Optional<Shown> held = view.find(wish.slug());
    if (!wish.precondition().holds(held.map(Shown::version))) {
      return new Decision.Stale();
    }
    if (held.isEmpty()) {
      return new Decision.NothingThere();
    }
    if (wish.replacedBy().filter(it -> !isAnother(view, wish.slug(), it)).isPresent()) {
      return new Decision.Refused(
          List.of(
              new Breach("/replacedBy", "must be the slug of another exercise of the library")));
    }
    Revision current = view.library(wish.slug()).orElseThrow().revision();
    return new Decision.Change(
        Entry.of(
            LibraryChanges.withdrawn(current, wish.state(), wish.replacedBy(), clock.instant())));
  }

  private Uni<Void> publish(Tenant owner, Decision decision, Announcements.Cause cause) {
    return decision instanceof Decision.Change change
        ? catalog.publish(owner, List.of(change.entry()), cause)
        : Uni.createFrom().voidItem();
  }

  private static boolean isAnother(CatalogView view, String slug, String other) {
    return !other.equals(slug) && view.find(other).isPresent();
  }
}
