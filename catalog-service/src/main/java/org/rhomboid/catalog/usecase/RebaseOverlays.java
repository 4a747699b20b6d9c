package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Decision;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.layer.TenantLayer;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** Brings one tenant's overlays up to the library as it is now. */
@ApplicationScoped
class RebaseOverlays {

  private final TenantCatalog catalog;
  private final Clock clock;

  RebaseOverlays(TenantCatalog catalog, Clock clock) {
    this.catalog = catalog;
    this.clock = clock;
  }

  @TenantTransaction
  Uni<Void> rebase(Tenant tenant, List<String> slugs) {
    return catalog
        .locked(tenant)
        .map(view -> entries(view, slugs))
        .chain(entries -> catalog.publish(tenant, entries, Announcements.Cause.LIBRARY_MOVED));
  }

  /** Of the library: the current revisions by slug, those that were withdrawn among them. */
  @TenantTransaction
  Uni<Map<String, Integer>> current(Tenant owner) {
    return catalog.read(owner).map(RebaseOverlays::numbers);
  }

  private List<Entry> entries(CatalogView view, List<String> slugs) {
    TenantLayer layer = new TenantLayer(view, clock.instant());
    return slugs.stream().map(layer::rebase).flatMap(RebaseOverlays::entry).toList();
  }

  private static Map<String, Integer> numbers(CatalogView view) {
    return view.libraryEntries().stream()
        .collect(Collectors.toMap(Entry::slug, entry -> entry.revision().number()));
  }

  private static Stream<Entry> entry(Decision decision) {
    return decision instanceof Decision.Change change ? Stream.of(change.entry()) : Stream.empty();
  }
}
