package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.LibraryChanges;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.kit.identity.Tenant;

/** The store of published exercises. */
public interface Exercises {

  /** The current revision as this tenant sees it; empty where there is no such exercise for it. */
  Uni<Optional<Revision>> find(Tenant tenant, String slug);

  /** What this tenant sees and the filter fits, by slug; up to {@code range.limit + 1}, so that the caller sees whether there are more. */
  Uni<List<Revision>> list(Tenant tenant, ExerciseFilter filter, Range range);

  /** Waits for whoever else writes this tenant's exercises, until the end of the transaction; then the current revisions by slug. */
  Uni<Map<String, LibraryChanges.Current>> lockCurrent(Tenant tenant);

  /** Adds revisions and makes them the current ones. */
  Uni<Void> publish(Tenant tenant, List<LibraryChanges.Change> changes);

  /**
   * Which part of a list.
   *
   * @param after the slug before its first one, or absent
   * @param limit 1 to 200
   */
  record Range(Optional<String> after, int limit) {}
}
