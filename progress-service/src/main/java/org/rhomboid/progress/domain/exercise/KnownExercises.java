package org.rhomboid.progress.domain.exercise;

import java.util.Set;

/**
 * The exercises that one tenant's members may have done, as far as they are known here.
 *
 * @param library slugs of the library; empty while the catalog has not arrived yet: then every slug is taken on trust, since a session
 *     that was done must not be refused because another service is down
 * @param own slugs of the tenant's own layer
 */
public record KnownExercises(Set<String> library, Set<String> own) {

  /** Before all of the catalog has arrived. */
  public static final KnownExercises NOTHING_YET = new KnownExercises(Set.of(), Set.of());

  public boolean mayBe(String slug) {
    return library.isEmpty() || library.contains(slug) || own.contains(slug);
  }

  /** The tenant's own layer lies over the library's. */
  public Layer layerOf(String slug) {
    return own.contains(slug) ? Layer.TENANT : Layer.LIBRARY;
  }
}
