package org.rhomboid.catalog.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * Which exercises a reader asked for. Facets combine: every facet that is asked for has to fit (AND), and one of its values does
 * (OR). An empty facet asks for nothing.
 *
 * @param equipment what is at hand: only what can be done with it; empty set: only what needs nothing; absent: not asked for
 * @param levels an exercise that has one form for all fits every level
 * @param sources articles that name the exercise; {@code ours} fits an exercise whose effective dose is ours
 */
public record ExerciseFilter(
    Set<Kind> kinds,
    Set<String> targets,
    Optional<Set<String>> equipment,
    Set<String> positions,
    Set<Boolean> desk,
    Set<Level> levels,
    Set<String> traditions,
    Set<Source> sources) {

  /** Asks for nothing: every exercise fits. */
  public static final ExerciseFilter EVERYTHING =
      new ExerciseFilter(
          Set.of(), Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  public ExerciseFilter {
    kinds = Set.copyOf(kinds);
    targets = Set.copyOf(targets);
    equipment = equipment.map(Set::copyOf);
    positions = Set.copyOf(positions);
    desk = Set.copyOf(desk);
    levels = Set.copyOf(levels);
    traditions = Set.copyOf(traditions);
    sources = Set.copyOf(sources);
  }

  public boolean fits(Facets exercise) {
    Traits traits = exercise.traits();
    return fits(kinds, Set.of(traits.kind()))
        && fits(targets, traits.targets())
        && equipment.map(traits.equipment()::isAtHand).orElse(true)
        && fits(positions, traits.positions())
        && fits(desk, Set.of(traits.desk()))
        && (traits.levels().isEmpty() || fits(levels, traits.levels()))
        && fits(traditions, traits.tradition().map(Set::of).orElse(Set.of()))
        && (fits(sources, exercise.sources()) || sources.contains(exercise.doseSource()));
  }

  private static <T> boolean fits(Set<T> asked, Collection<T> has) {
    return asked.isEmpty() || !Collections.disjoint(asked, has);
  }
}
