package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Precondition;
import org.rhomboid.catalog.domain.layer.Shown;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** The transaction of every change of one entry: whoever wants one says how it is decided. */
@ApplicationScoped
class ChangeEntry {

  private final TenantCatalog catalog;

  ChangeEntry(TenantCatalog catalog) {
    this.catalog = catalog;
  }

  /**
   * What is wanted.
   *
   * @param cause whether the entry is withdrawn as not safe
   * @param decide from the view that nobody else changes meanwhile
   */
  record Wish(
      String slug,
      Precondition precondition,
      Announcements.Cause cause,
      Function<CatalogView, Decision> decide) {

    Decision in(CatalogView view) {
      Optional<String> version = view.find(slug).map(Shown::version);
      return precondition.holds(version) ? decide.apply(view) : new Decision.Stale();
    }
  }

  @TenantTransaction
  Uni<Changed> change(Tenant tenant, Wish wish) {
    return catalog.locked(tenant).chain(view -> changed(tenant, wish, view, wish.in(view)));
  }

  private Uni<Changed> changed(Tenant tenant, Wish wish, CatalogView view, Decision decision) {
    boolean isNew = view.own(wish.slug()).filter(it -> it.revision().state().hasEntry()).isEmpty();
    if (decision instanceof Decision.Change change) {
      return catalog
          .publish(tenant, List.of(change.entry()), wish.cause())
          .map(done -> new Changed(decision, view.with(change.entry()).find(wish.slug()), isNew));
    }
    return Uni.createFrom().item(new Changed(decision, view.find(wish.slug()), isNew));
  }
}
