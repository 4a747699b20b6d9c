package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.LibraryChanges.Change;
import org.rhomboid.catalog.domain.LibraryChanges.Current;
import org.rhomboid.catalog.domain.LibraryChanges.Shipped;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.creation.Fingerprint;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/**
 * Publishes what the shipped library changes. Instances that start together do it one after the other, so that one of them publishes and the others find
 * nothing to do.
 */
@ApplicationScoped
public class LoadLibrary {

  private final Library library;
  private final Exercises exercises;
  private final Announcements announcements;
  private final Clock clock;

  LoadLibrary(Library library, Exercises exercises, Announcements announcements, Clock clock) {
    this.library = library;
    this.exercises = exercises;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** @param owner of the library: {@code Tenant.LIBRARY} */
  @TenantTransaction
  public Uni<LoadedLibrary> load(Tenant owner) {
    return exercises
        .lockCurrent(owner)
        .map(this::changes)
        .call(changes -> exercises.publish(owner, changes))
        .call(changes -> announcements.published(owner, revisions(changes)))
        .map(changes -> new LoadedLibrary(library.exercises().size(), changes.size()));
  }

  private List<Change> changes(Map<String, Current> current) {
    return LibraryChanges.of(shipped(), current, clock.instant());
  }

  private List<Shipped> shipped() {
    return library.exercises().stream()
        .map(exercise -> new Shipped(exercise, Fingerprint.of(exercise)))
        .toList();
  }

  private static List<Revision> revisions(List<Change> changes) {
    return changes.stream().map(Change::revision).toList();
  }
}
