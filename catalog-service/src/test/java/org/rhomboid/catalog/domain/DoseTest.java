package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rhomboid.catalog.domain.Samples.exercise;
import static org.rhomboid.catalog.domain.Samples.reps;
import static org.rhomboid.catalog.domain.Samples.traits;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Doses")
final class DoseTest {

  private static final Traits TRAITS =
      traits(Kind.MOBILITY, new Equipment(List.of(), List.of()), List.of(), "neck");

  @Test
  @DisplayName("a range has a least of 1 and never ends before it begins")
  void ranges() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(0, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(6, 5));
  }

  @Test
  @DisplayName("a number has a unit and a unit has a number")
  void unitGoesWithANumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> withUnit(Optional.of(DoseUnit.REPS)));
    assertThat(withUnit(Optional.empty()).saysHowMuch()).isFalse();
  }

  @Test
  @DisplayName("an exercise has at least one dose that says how much")
  void anExerciseHasADose() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> exercise("x", TRAITS, List.of(), withUnit(Optional.empty())))
        .withMessage("no dose says how much: x");
  }

  @Test
  @DisplayName("the articles with a dose entry are the sources, each once, ours is none")
  void sources() {
    var exercise =
        exercise(
            "x",
            TRAITS,
            List.of(),
            reps("ours", new Range(5, 10)),
            reps("003", new Range(1, 2)),
            withUnit(Optional.empty()));

    assertThat(exercise.sources()).containsExactly(new Source("000"), new Source("003"));
  }

  private static Dose withUnit(Optional<DoseUnit> unit) {
    return new Dose(
        new Source("000"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        unit,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
