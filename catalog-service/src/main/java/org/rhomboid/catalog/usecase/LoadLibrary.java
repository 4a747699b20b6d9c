package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/**
 * Publishes what the shipped library changes. Instances that start together do it one after the other, so that one of them publishes and the others find
 * nothing to do; one of an older release than the library in the store leaves it alone. What was published before there was a search becomes searchable.
 */
@ApplicationScoped
public class LoadLibrary {

  private final Library library;
  private final Exercises exercises;
  private final TenantCatalog catalog;
  private final Clock clock;

  LoadLibrary(Library library, Exercises exercises, TenantCatalog catalog, Clock clock) {
    this.library = library;
    this.exercises = exercises;
    this.catalog = catalog;
    this.clock = clock;
  }

  /** @param owner of the library: {@code Tenant.LIBRARY} */
  @TenantTransaction
  public Uni<LoadedLibrary> load(Tenant owner) {
    return exercises
        .lock(owner)
        .chain(() -> exercises.release(owner))
        .chain(release -> release > library.release() ? outdated() : publish(owner));
  }

  private Uni<LoadedLibrary> publish(Tenant owner) {
    return exercises
        .layers(owner)
        .call(layers -> catalog.searchable(owner, layers.library()))
        .map(this::changes)
        .call(changes -> catalog.publish(owner, changes, Announcements.Cause.CHANGE))
        .call(changes -> exercises.released(owner, library.release()))
        .map(changes -> new LoadedLibrary(library.exercises().size(), changes.size()));
  }

  private Uni<LoadedLibrary> outdated() {
    return Uni.createFrom().item(new LoadedLibrary(library.exercises().size(), 0));
  }

  private List<Entry> changes(Exercises.Layers layers) {
    Map<String, Revision> current =
        layers.library().stream()
            .map(Entry::revision)
            .collect(Collectors.toMap(Revision::slug, revision -> revision));
    return LibraryChanges.of(library.exercises(), current, library.replacements(), clock.instant())
        .stream()
        .map(Entry::of)
        .toList();
  }
}
