package org.rhomboid.routine.domain.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The tenant's view of the exercises, ordered by slug whatever the order they came in. */
public final class Catalog {

  private final TreeMap<String, Exercise> bySlug = new TreeMap<>();

  private Catalog(Collection<Exercise> exercises) {
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
    return new Catalog(exercises);
  }

  /** All exercises, ordered by slug. */
  public List<Exercise> exercises() {
    return List.copyOf(bySlug.values());
  }

  public Optional<Exercise> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  public boolean isEmpty() {
    return bySlug.isEmpty();
  }
}
