package org.rhomboid.catalog.domain.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which exercises' easier rungs lead round to themselves, or from one such circle to another. */
final class Circles {

  private Circles() {}

  /** @param easier the easier rungs of each exercise that has any, by slug */
  static Set<String> of(Map<String, List<String>> easier) {
    Map<String, Set<String>> harder = new HashMap<>();
    easier.forEach(
        (slug, rungs) ->
            rungs.forEach(rung -> harder.computeIfAbsent(rung, none -> new HashSet<>()).add(slug)));
    Set<String> left = new HashSet<>(easier.keySet());
    Predicate<String> isEnd =
        slug ->
            easier.get(slug).stream().noneMatch(left::contains)
                || harder.getOrDefault(slug, Set.of()).stream().noneMatch(left::contains);
    while (left.removeIf(isEnd)) {
      // what led only there is an end now
    }
    return left;
  }
}
