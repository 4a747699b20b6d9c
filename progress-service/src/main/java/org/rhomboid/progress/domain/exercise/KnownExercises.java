package org.rhomboid.progress.domain.exercise;

import java.util.Set;

/**
 * The exercises that one tenant's members may have done, as far as they are known here.
 *
 * @param library the library's; none offered while the catalog has not arrived yet: then every slug is taken on trust, since a session that was done must
 *     not be refused because another service is down
 * @param own those of the tenant's own layer
 */
public record KnownExercises(LayerExercises library, LayerExercises own) {

  /** Before all of the catalog has arrived. */
  public static final KnownExercises NOTHING_YET =
      new KnownExercises(LayerExercises.NONE, LayerExercises.NONE);

  public boolean mayBe(String slug) {
    return library.offered().isEmpty() || library.hasOrHad(slug) || own.hasOrHad(slug);
  }

  /** The tenant's own layer lies over the library's. */
  public Layer layerOf(String slug) {
    return own.offered().containsKey(slug) || (own.hasOrHad(slug) && !library.hasOrHad(slug))
        ? Layer.TENANT
        : Layer.LIBRARY;
  }

  /** What the exercise is for: words of the catalog; nothing where it is not known. */
  public Set<String> targetsOf(String slug) {
    return own.hasOrHad(slug) ? own.targetsOf(slug) : library.targetsOf(slug);
  }
}
