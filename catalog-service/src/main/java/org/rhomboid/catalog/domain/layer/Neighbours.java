package org.rhomboid.catalog.domain.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rhomboid.catalog.domain.Caution;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;

/** What the exercises of a view say of each other: nothing names what is not visible, and nothing offers instead of a block what is blocked itself. */
final class Neighbours {

  private final Map<String, Exercise> visible = new TreeMap<>();
  private final Map<String, List<String>> easier;
  private final Map<String, List<String>> harder = new TreeMap<>();

  /** @param entries of the exercises that are visible */
  Neighbours(Collection<Entry> entries) {
    entries.forEach(entry -> visible.put(entry.slug(), entry.revision().exercise()));
    easier = SoundLadders.easier(entries);
    easier.forEach(
        (slug, rungs) ->
            rungs.forEach(
                rung -> harder.computeIfAbsent(rung, none -> new ArrayList<>()).add(slug)));
  }

  /** One of the visible exercises. */
  Exercise among(String slug) {
    return narrowed(visible.get(slug), easier.get(slug));
  }

  /** An exercise that stands behind a visible one, as the library's does behind an overlay. */
  Exercise behind(Exercise exercise) {
    return narrowed(exercise, visible(exercise.ladder().easier()));
  }

  /** Whether the easier rungs lead from one to the other, or both are the same. */
  boolean leadsTo(String from, String to) {
    return SoundLadders.leadsTo(easier, from, to);
  }

  private Exercise narrowed(Exercise exercise, List<String> easier) {
    Ladder ladder = exercise.ladder();
    return exercise.among(
        new Ladder(
            easier, harder.getOrDefault(exercise.slug(), List.of()), visible(ladder.substitutes())),
        exercise.cautions().stream().map(this::narrowed).toList(),
        visible(exercise.guidance().pairsWellWith()));
  }

  private Caution narrowed(Caution caution) {
    return caution.substitute().filter(it -> !isSafe(it, caution.condition())).isPresent()
        ? new Caution(caution.condition(), caution.severity(), caution.reason(), Optional.empty())
        : caution;
  }

  private boolean isSafe(String substitute, String condition) {
    return visible.containsKey(substitute) && !visible.get(substitute).isBlockedFor(condition);
  }

  private List<String> visible(List<String> slugs) {
    return slugs.stream().filter(visible::containsKey).toList();
  }
}
