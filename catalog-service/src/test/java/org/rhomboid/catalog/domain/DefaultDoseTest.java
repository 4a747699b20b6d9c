package org.rhomboid.catalog.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Planner 6: a dose where nobody states one")
class DefaultDoseTest {

  @ParameterizedTest(name = "{0}")
  @EnumSource(Kind.class)
  @DisplayName("is ours, says how much and what it rests on, in 1 to 3 sets")
  void ours(Kind kind) {
    Dose dose = DefaultDose.of(kind);

    assertThat(dose.source()).isEqualTo(Source.OURS);
    assertThat(dose.saysHowMuch()).isTrue();
    assertThat(dose.sets()).contains(new Range(1, 3));
    assertThat(dose.why()).isPresent();
    assertThat(EffectiveDose.because(List.of(dose))).isEqualTo(EffectiveDose.Because.NO_ARTICLE);
  }

  @ParameterizedTest(name = "{0}: {1} {2} to {3}")
  @CsvSource({
    "MOBILITY, REPS, 5, 10",
    "STRETCH, HOLD_SECONDS, 10, 30",
    "RELEASE, PER_SPOT_SECONDS, 20, 30",
    "STRENGTH, REPS, 8, 12"
  })
  @DisplayName("goes by what the exercise is for")
  void byKind(Kind kind, DoseUnit unit, int min, int max) {
    Dose dose = DefaultDose.of(kind);

    assertThat(dose.unit()).contains(unit);
    assertThat(dose.reps().or(dose::holdSeconds)).contains(new Range(min, max));
  }
}
