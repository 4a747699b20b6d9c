package org.rhomboid.catalog.out.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Ladder;
import org.rhomboid.catalog.domain.layer.SampleExercise;

@DisplayName("The lint of the library")
final class LibraryLintTest {

  private static final ShippedLibrary LIBRARY = new ShippedLibrary();

  @Test
  @DisplayName("finds nothing in what is shipped")
  void shipped() {
    assertThat(LibraryLint.findings(LIBRARY.exercises(), LIBRARY.vocabulary())).isEmpty();
  }

  @Test
  @DisplayName("finds too few steps, the same steps again, and a word that nobody knows")
  void planted() {
    SampleExercise few = new SampleExercise("few-steps");
    SampleExercise same = new SampleExercise("same-steps");
    same.instructions = List.of("STAND tall; pull", "back!");
    same.targets = List.of("spleen");

    assertThat(LibraryLint.findings(List.of(few.exercise(), same.exercise()), LIBRARY.vocabulary()))
        .containsExactly(
            "few-steps: 2 instructions, 3 to 7 can be followed",
            "same-steps: 2 instructions, 3 to 7 can be followed",
            "same-steps: unknown word, targets: spleen",
            "same-steps: the same instructions as few-steps");
  }

  @Test
  @DisplayName("finds a circle that a ladder of the library is given")
  void plantedCircle() {
    List<Exercise> exercises = new ArrayList<>(LIBRARY.exercises());
    exercises.replaceAll(
        it -> it.slug().equals("shoulder-blade-squeeze") ? easier(it, "band-row") : it);

    assertThat(LibraryLint.findings(exercises, LIBRARY.vocabulary()))
        .containsExactlyInAnyOrder(
            "shoulder-blade-squeeze: its easier rungs lead back to it",
            "band-shoulder-blade-squeeze: its easier rungs lead back to it",
            "band-row: its easier rungs lead back to it");
  }

  private static Exercise easier(Exercise exercise, String slug) {
    return exercise.among(
        new Ladder(List.of(slug), List.of(), exercise.ladder().substitutes()),
        exercise.cautions(),
        exercise.guidance().pairsWellWith());
  }
}
