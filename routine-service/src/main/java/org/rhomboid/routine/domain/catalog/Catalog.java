package org.rhomboid.routine.domain.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tenant's view of the exercises, ordered by slug whatever the order they came in. */
public final class Catalog {

  private final TreeMap<String, Exercise> bySlug = new TreeMap<>();
  private final TreeMap<String, Withdrawal> withdrawn;

  private Catalog(Collection<Exercise> exercises, Map<String, Withdrawal> withdrawn) {
    this.withdrawn = new TreeMap<>(withdrawn);
    for (Exercise exercise : exercises) {
      if (bySlug.put(exercise.slug(), exercise) != null) {
        throw new IllegalArgumentException("twice in one catalog: " + exercise.slug());
      }
    }
  }

  /**
   * @throws IllegalArgumentException where a slug comes twice: a view holds the effective layer only
   */
  public static Catalog of(Collection<Exercise> exercises) {
    return of(exercises, Map.of());
  }

  /**
   * @param withdrawn what was withdrawn for good, by slug; none of it is among the exercises
   * @throws IllegalArgumentException where a slug comes twice
   */
  public static Catalog of(Collection<Exercise> exercises, Map<String, Withdrawal> withdrawn) {
    return new Catalog(exercises, withdrawn);
  }

  /** All exercises, ordered by slug. */
  public List<Exercise> exercises() {
    return List.copyOf(bySlug.values());
  }

  public Optional<Exercise> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** What was withdrawn for good, and why, by slug. */
  public SortedMap<String, Withdrawal> withdrawn() {
    return Collections.unmodifiableSortedMap(withdrawn);
  }

  public boolean isEmpty() {
    return bySlug.isEmpty();
  }
}
