package org.rhomboid.progress.domain.exercise;

import java.util.Map;
import java.util.Set;

/**
 * The exercises of one layer by slug, each with its targets.
 *
 * @param offered those that are in the catalog now
 * @param gone those that were: who did one before may still say so
 */
public record LayerExercises(Map<String, Set<String>> offered, Map<String, Set<String>> gone) {

  public static final LayerExercises NONE = new LayerExercises(Map.of(), Map.of());

  boolean hasOrHad(String slug) {
    return offered.containsKey(slug) || gone.containsKey(slug);
  }

  Set<String> targetsOf(String slug) {
    return offered.getOrDefault(slug, gone.getOrDefault(slug, Set.of()));
  }
}
