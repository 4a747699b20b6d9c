package org.rhomboid.catalog.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The harder rungs are the inverse of the easier ones: derived, so that the two can never disagree. */
public final class Ladders {

  private Ladders() {}

  /**
   * What is written down of one exercise.
   *
   * @param easier slugs of the next easier rungs
   * @param substitutes slugs of what serves the same purpose
   */
  public record Rungs(List<String> easier, List<String> substitutes) {}

  /** The ladder of each exercise by its slug; harder rungs in alphabetical order. */
  public static Map<String, Ladder> of(Map<String, Rungs> rungs) {
    return rungs.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> ladder(entry.getKey(), entry.getValue(), rungs)));
  }

  private static Ladder ladder(String slug, Rungs own, Map<String, Rungs> all) {
    List<String> harder =
        all.entrySet().stream()
            .filter(other -> other.getValue().easier().contains(slug))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return new Ladder(own.easier(), harder, own.substitutes());
  }
}
