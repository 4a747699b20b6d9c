package org.rhomboid.catalog.domain.layer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Origin;

/**
 * The easier rungs among the exercises of a view: within one kind and without circles. What the {@link LadderRules} let through can turn unsound later, as a
 * release of the library changes a kind or closes a circle, or what was hidden shows again: then what a tenant laid down gives way, and comes back with what
 * it leads to.
 */
final class SoundLadders {

  private final Map<String, Exercise> exercises = new TreeMap<>();
  private final Map<String, List<String>> easier = new TreeMap<>();

  private SoundLadders() {}

  /** @return the easier rungs of each slug, in the order that they are written in */
  static Map<String, List<String>> easier(Collection<Entry> visible) {
    SoundLadders ladders = new SoundLadders();
    visible.forEach(it -> ladders.exercises.put(it.slug(), it.revision().exercise()));
    visible.stream().filter(it -> !isLaidDown(it)).map(Entry::slug).forEach(ladders::add);
    visible.stream().filter(SoundLadders::isLaidDown).map(Entry::slug).forEach(ladders::add);
    return ladders.easier;
  }

  /** Whether the easier rungs lead from an exercise to another one, or it is that one. */
  static boolean leadsTo(Map<String, List<String>> easier, String from, String to) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      String slug = open.pop();
      if (slug.equals(to)) {
        return true;
      }
      if (seen.add(slug)) {
        open.addAll(easier.getOrDefault(slug, List.of()));
      }
    }
    return false;
  }

  private void add(String slug) {
    Exercise exercise = exercises.get(slug);
    List<String> sound = new ArrayList<>();
    easier.put(slug, sound);
    exercise.ladder().easier().stream()
        .filter(rung -> isOfTheKindOf(exercise, rung))
        .filter(rung -> !leadsTo(easier, rung, slug))
        .forEach(sound::add);
  }

  private boolean isOfTheKindOf(Exercise exercise, String rung) {
    return Optional.ofNullable(exercises.get(rung))
        .filter(it -> it.traits().kind() == exercise.traits().kind())
        .isPresent();
  }

  private static boolean isLaidDown(Entry entry) {
    return entry.revision().origin() == Origin.TENANT || entry.fields().contains(Field.LADDER);
  }
}
