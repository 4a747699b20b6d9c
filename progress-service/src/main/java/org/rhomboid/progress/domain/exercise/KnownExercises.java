package org.rhomboid.progress.domain.exercise;

import java.util.Map;
import java.util.Set;

/**
 * The exercises that one tenant's members may have done, as far as they are known here.
 *
 * @param library the library's slugs, each with its targets; empty while the catalog has not arrived yet: then every slug is taken on trust, since a session
 *     that was done must not be refused because another service is down
 * @param own the same of the tenant's own layer
 */
public record KnownExercises(Map<String, Set<String>> library, Map<String, Set<String>> own) {

  /** Before all of the catalog has arrived. */
  public static final KnownExercises NOTHING_YET = new KnownExercises(Map.of(), Map.of());

  public boolean mayBe(String slug) {
    return library.isEmpty() || library.containsKey(slug) || own.containsKey(slug);
  }

  /** The tenant's own layer lies over the library's. */
  public Layer layerOf(String slug) {
    return own.containsKey(slug) ? Layer.TENANT : Layer.LIBRARY;
  }

  /** What the exercise is for: vocabulary of the catalog; nothing where it is not known. */
  public Set<String> targetsOf(String slug) {
    return own.getOrDefault(slug, library.getOrDefault(slug, Set.of()));
  }
}
