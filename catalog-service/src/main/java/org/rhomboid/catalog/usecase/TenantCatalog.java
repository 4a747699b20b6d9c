package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;

/** The steps that every change of a catalog has in common, inside its transaction: read under the tenant's lock; write and announce. */
@ApplicationScoped
class TenantCatalog {

  private final Exercises exercises;
  private final Announcements announcements;

  TenantCatalog(Exercises exercises, Announcements announcements) {
    this.exercises = exercises;
    this.announcements = announcements;
  }

  Uni<CatalogView> locked(Tenant tenant) {
    return exercises.lock(tenant).chain(() -> read(tenant));
  }

  Uni<CatalogView> read(Tenant tenant) {
    return exercises.layers(tenant).map(TenantCatalog::view);
  }

  Uni<Void> publish(Tenant tenant, List<Entry> entries, boolean urgent) {
    return exercises
        .write(tenant, entries)
        .chain(() -> announcements.changed(tenant, entries, urgent));
  }

  private static CatalogView view(Exercises.Layers layers) {
    return CatalogView.of(layers.library(), layers.own(), layers.bases());
  }
}
