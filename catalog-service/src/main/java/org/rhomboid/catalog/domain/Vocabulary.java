package org.rhomboid.catalog.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The closed words of the catalog, each with its English display name. The kinds are closed by {@link Kind} too: a planner depends on
 * them, so that a new one is a change of code.
 *
 * @param symptoms what a check-in can name, red flags among them
 * @param breathPhases the phases of a movement that {@link Guidance#breath} names
 */
public record Vocabulary(
    Map<String, String> kinds,
    Map<String, String> traditions,
    Map<String, String> positions,
    Map<String, String> equipment,
    Map<String, String> targets,
    Map<String, String> conditions,
    Map<String, String> symptoms,
    Map<String, String> breathPhases) {

  /** The condition that whatever needs balance is blocked for. */
  public static final String BALANCE_PROBLEM = "balance-problem";

  public Vocabulary {
    kinds = ordered(kinds);
    traditions = ordered(traditions);
    positions = ordered(positions);
    equipment = ordered(equipment);
    targets = ordered(targets);
    conditions = ordered(conditions);
    symptoms = ordered(symptoms);
    breathPhases = ordered(breathPhases);
  }

  /** The words of this exercise that the vocabulary does not know, as {@code targets: spleen}; empty where all is well. */
  public List<String> unknownIn(Exercise exercise) {
    Traits traits = exercise.traits();
    List<String> unknown = new ArrayList<>();
    collect(unknown, "kind", kinds, List.of(traits.kind().word()));
    collect(unknown, "tradition", traditions, traits.tradition().stream().toList());
    collect(unknown, "positions", positions, traits.positions());
    collect(unknown, "equipment", equipment, traits.equipment().allOf());
    collect(unknown, "equipment", equipment, traits.equipment().anyOf());
    collect(unknown, "targets", targets, traits.targets());
    collect(unknown, "neverOn", targets, exercise.guidance().neverOn());
    collect(unknown, "breath", breathPhases, exercise.guidance().breath().keySet());
    Stream<String> named = exercise.cautions().stream().map(Caution::condition);
    collect(unknown, "cautions", conditions, named.toList());
    return List.copyOf(unknown);
  }

  private static void collect(
      List<String> unknown, String field, Map<String, String> known, Collection<String> words) {
    words.stream()
        .filter(word -> !known.containsKey(word))
        .forEach(word -> unknown.add(field + ": " + word));
  }

  private static Map<String, String> ordered(Map<String, String> words) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }
}
