package org.rhomboid.endtoend.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/** What somebody has learned from answers: ids by kind, cursors by list, ETags by path. The newest of each kind; older ones are forgotten. */
final class Known {

  private static final int MOST = 24;

  private final Map<String, List<String>> things = new ConcurrentHashMap<>();

  void add(String kind, String thing) {
    things.merge(kind, List.of(thing), Known::joined);
  }

  void remove(String kind, String thing) {
    things.computeIfPresent(kind, (same, known) -> without(known, thing));
  }

  Optional<String> one(String kind, RandomGenerator random) {
    List<String> known = things.getOrDefault(kind, List.of());
    return known.isEmpty()
        ? Optional.empty()
        : Optional.of(known.get(random.nextInt(known.size())));
  }

  /** Any one of another kind: such as the cursor of another list. */
  Optional<String> oneNotOf(String kind, String prefix, RandomGenerator random) {
    List<String> others =
        things.entrySet().stream()
            .filter(it -> it.getKey().startsWith(prefix) && !it.getKey().equals(kind))
            .flatMap(it -> it.getValue().stream())
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(random.nextInt(others.size())));
  }

  private static List<String> joined(List<String> before, List<String> added) {
    List<String> all = new ArrayList<>(without(before, added.get(0)));
    all.addAll(added);
    return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  private static List<String> without(List<String> known, String thing) {
    return known.stream().filter(it -> !it.equals(thing)).toList();
  }
}
