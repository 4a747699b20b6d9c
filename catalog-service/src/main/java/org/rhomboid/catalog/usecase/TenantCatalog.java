package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.layer.CatalogView;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.kit.identity.Tenant;

/** The steps that every change of a catalog has in common, inside its transaction: read under the tenant's lock; write, make searchable and announce. */
@ApplicationScoped
class TenantCatalog {

  private final Exercises exercises;
  private final ExerciseSearch search;
  private final Announcements announcements;

  TenantCatalog(Exercises exercises, ExerciseSearch search, Announcements announcements) {
    this.exercises = exercises;
    this.search = search;
    this.announcements = announcements;
  }

  Uni<CatalogView> locked(Tenant tenant) {
    return exercises.lock(tenant).chain(() -> read(tenant));
  }

  Uni<CatalogView> read(Tenant tenant) {
    return exercises.layers(tenant).map(TenantCatalog::view);
  }

  Uni<Void> publish(Tenant tenant, List<Entry> entries, Announcements.Cause cause) {
    return exercises
        .write(tenant, entries)
        .chain(() -> search.forget(tenant, slugs(entries)))
        .chain(() -> search.index(tenant, texts(entries)))
        .chain(() -> announcements.changed(tenant, entries, cause));
  }

  /** Makes sure that what is published can be found; where it can be already, this changes nothing. */
  Uni<Void> searchable(Tenant tenant, Collection<Entry> entries) {
    return search.index(tenant, texts(entries));
  }

  private static List<String> slugs(List<Entry> entries) {
    return entries.stream().map(Entry::slug).toList();
  }

  private static List<SearchText> texts(Collection<Entry> entries) {
    return entries.stream()
        .map(Entry::revision)
        .filter(Revision::isPublished)
        .flatMap(revision -> SearchText.allOf(revision.exercise()).stream())
        .toList();
  }

  private static CatalogView view(Exercises.Layers layers) {
    return CatalogView.of(layers.library(), layers.own(), layers.bases());
  }
}
