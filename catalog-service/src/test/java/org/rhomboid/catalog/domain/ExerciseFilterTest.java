package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.ExerciseFilter.EVERYTHING;
import static org.rhomboid.catalog.domain.Samples.exercise;
import static org.rhomboid.catalog.domain.Samples.reps;
import static org.rhomboid.catalog.domain.Samples.traits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Filtering the catalog")
final class ExerciseFilterTest {

  private static final Equipment NOTHING = new Equipment(List.of(), List.of());
  private static final Equipment WALL = new Equipment(List.of("wall"), List.of());

  private static final Exercise ROLL =
      exercise(
          "roll",
          traits(Kind.MOBILITY, NOTHING, List.of(), "neck", "shoulders"),
          List.of(),
          reps("000", new Range(5, 10)));
  private static final Exercise PUSH =
      exercise(
          "push",
          traits(Kind.STRENGTH, WALL, List.of(Level.ADVANCED), "pectorals"),
          List.of(),
          reps("ours", new Range(8, 12)));

  @Test
  @DisplayName("a filter that asks for nothing fits everything")
  void everything() {
    assertThat(found(EVERYTHING)).containsExactly("roll", "push");
  }

  @Test
  @DisplayName("one of a facet's values is enough")
  void orWithinAFacet() {
    assertThat(found(kinds(Kind.MOBILITY))).containsExactly("roll");
    assertThat(found(kinds(Kind.MOBILITY, Kind.STRENGTH))).containsExactly("roll", "push");
    assertThat(found(targets("shoulders", "pectorals"))).containsExactly("roll", "push");
    assertThat(found(targets("legs"))).isEmpty();
  }

  @Test
  @DisplayName("every facet has to fit")
  void andAcrossFacets() {
    var filter =
        new ExerciseFilter(
            Set.of(Kind.MOBILITY),
            Set.of("pectorals"),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    assertThat(found(filter)).isEmpty();
  }

  @Test
  @DisplayName("equipment means what I have; none means only what needs nothing")
  void equipmentAtHand() {
    assertThat(found(equipment())).containsExactly("roll");
    assertThat(found(equipment("wall", "chair"))).containsExactly("roll", "push");
    assertThat(found(equipment("chair"))).containsExactly("roll");
  }

  @Test
  @DisplayName("an exercise with one form for all fits every level")
  void everyLevel() {
    assertThat(found(levels(Level.BEGINNER))).containsExactly("roll");
    assertThat(found(levels(Level.ADVANCED))).containsExactly("roll", "push");
  }

  @Test
  @DisplayName("a source is an article that names it, or ours where the effective dose is ours")
  void articlesAndOurs() {
    assertThat(found(sources(new Source("000")))).containsExactly("roll");
    assertThat(found(sources(Source.OURS))).containsExactly("push");
    assertThat(found(sources(new Source("004")))).isEmpty();
  }

  @Test
  @DisplayName("position, desk and tradition are facets like the others")
  void plainFacets() {
    assertThat(found(plain(Set.of("standing", "prone"), Set.of(), Set.of()))).hasSize(2);
    assertThat(found(plain(Set.of("prone"), Set.of(), Set.of()))).isEmpty();
    assertThat(found(plain(Set.of(), Set.of(true), Set.of()))).hasSize(2);
    assertThat(found(plain(Set.of(), Set.of(false), Set.of()))).isEmpty();
    assertThat(found(plain(Set.of(), Set.of(), Set.of("yoga")))).isEmpty();
  }

  private static List<String> found(ExerciseFilter filter) {
    return Stream.of(ROLL, PUSH)
        .filter(exercise -> filter.fits(exercise.facets()))
        .map(Exercise::slug)
        .toList();
  }

  private static ExerciseFilter kinds(Kind... kinds) {
    return filter(Set.of(kinds), Set.of(), Optional.empty(), Set.of(), Set.of());
  }

  private static ExerciseFilter targets(String... targets) {
    return filter(Set.of(), Set.of(targets), Optional.empty(), Set.of(), Set.of());
  }

  private static ExerciseFilter equipment(String... atHand) {
    return filter(Set.of(), Set.of(), Optional.of(Set.of(atHand)), Set.of(), Set.of());
  }

  private static ExerciseFilter levels(Level... levels) {
    return filter(Set.of(), Set.of(), Optional.empty(), Set.of(levels), Set.of());
  }

  private static ExerciseFilter sources(Source... sources) {
    return filter(Set.of(), Set.of(), Optional.empty(), Set.of(), Set.of(sources));
  }

  private static ExerciseFilter filter(
      Set<Kind> kinds,
      Set<String> targets,
      Optional<Set<String>> equipment,
      Set<Level> levels,
      Set<Source> sources) {
    return new ExerciseFilter(
        kinds, targets, equipment, Set.of(), Set.of(), levels, Set.of(), sources);
  }

  private static ExerciseFilter plain(
      Set<String> positions, Set<Boolean> desk, Set<String> traditions) {
    return new ExerciseFilter(
        Set.of(), Set.of(), Optional.empty(), positions, desk, Set.of(), traditions, Set.of());
  }
}
