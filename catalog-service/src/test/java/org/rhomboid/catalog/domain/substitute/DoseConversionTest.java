package org.rhomboid.catalog.domain.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rhomboid.catalog.domain.layer.SampleExercise.dose;
import static org.rhomboid.catalog.domain.layer.SampleExercise.hold;
import static org.rhomboid.catalog.domain.layer.SampleExercise.reps;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.domain.layer.SampleExercise;

@DisplayName("The dose of a substitute")
class DoseConversionTest {

  private static final Source ARTICLE = SampleExercise.ARTICLE;

  @Test
  @DisplayName("is the same for the same dose, with the sets that nobody states")
  void same() {
    Dose converted = convert(Kind.STRENGTH, reps(ARTICLE, 8, 12), reps(ARTICLE, 8, 12));

    assertThat(converted.reps()).contains(new Range(8, 12));
    assertThat(converted.sets()).contains(new Range(1, 3));
    assertThat(converted.source()).isEqualTo(Source.OURS);
  }

  @Test
  @DisplayName("makes seconds of repetitions: 4 s each, a hold and 2 s around it")
  void repsToHold() {
    assertThat(convert(Kind.STRENGTH, reps(ARTICLE, 8, 12), hold(ARTICLE, 5, 60)).holdSeconds())
        .contains(new Range(30, 46));
    assertThat(convert(Kind.STRENGTH, hold(ARTICLE, 10, 30), reps(ARTICLE, 1, 20)).reps())
        .contains(new Range(3, 8));
  }

  @Test
  @DisplayName("counts 3 s for a repetition of mobility and for a cycle, 4 s for a breath")
  void otherUnits() {
    assertThat(convert(Kind.MOBILITY, reps(ARTICLE, 10, 10), hold(ARTICLE, 1, 60)).holdSeconds())
        .contains(new Range(28, 28));
    assertThat(
            convert(
                    Kind.STRENGTH,
                    reps(ARTICLE, 9, 9),
                    dose(ARTICLE, DoseUnit.CYCLES, new Range(1, 50), null))
                .reps())
        .contains(new Range(12, 12));
    assertThat(
            convert(
                    Kind.STRETCH,
                    hold(ARTICLE, 18, 18),
                    dose(ARTICLE, DoseUnit.BREATHS, new Range(1, 50), null))
                .reps())
        .contains(new Range(5, 5));
  }

  @Test
  @DisplayName("counts a hold of each repetition, and two spots where it is per spot")
  void heldAndOnSpots() {
    Dose held = dose(ARTICLE, DoseUnit.REPS, new Range(1, 20), new Range(4, 6));
    assertThat(convert(Kind.STRENGTH, reps(ARTICLE, 14, 14), held).reps())
        .contains(new Range(8, 8));
    assertThat(convert(Kind.STRENGTH, reps(ARTICLE, 14, 14), held).holdSeconds())
        .contains(new Range(4, 6));

    Dose spots = dose(ARTICLE, DoseUnit.PER_SPOT_SECONDS, null, new Range(5, 60));
    assertThat(convert(Kind.RELEASE, hold(ARTICLE, 42, 42), spots).holdSeconds())
        .contains(new Range(20, 20));
  }

  @Test
  @DisplayName("never leaves the substitute's effective dose, however different the work")
  void clamped() {
    assertThat(convert(Kind.STRENGTH, reps(ARTICLE, 30, 50), reps(ARTICLE, 8, 12)).reps())
        .contains(new Range(12, 12));
    assertThat(convert(Kind.STRENGTH, hold(ARTICLE, 1, 2), reps(ARTICLE, 8, 12)).reps())
        .contains(new Range(8, 8));
  }

  @Test
  @DisplayName("keeps the sets within the substitute's, and the work in fewer sets is more in each")
  void sets() {
    Dose converted =
        convert(Kind.STRENGTH, sets(reps(ARTICLE, 5, 5), 4, 4), sets(reps(ARTICLE, 1, 30), 1, 2));

    assertThat(converted.sets()).contains(new Range(2, 2));
    assertThat(converted.reps()).contains(new Range(10, 10));
  }

  @RepeatedTest(10)
  @DisplayName("whatever both doses are, it is within the substitute's ranges and in its unit")
  void always() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Dose to = anyDose(random);
      Dose converted = convert(Kind.values()[random.nextInt(4)], anyDose(random), to);

      assertThat(converted.unit()).as("seed " + seed).isEqualTo(to.unit());
      within(converted.reps(), to.reps(), seed);
      within(converted.holdSeconds(), to.holdSeconds(), seed);
      within(converted.sets(), to.sets().or(() -> Optional.of(new Range(1, 3))), seed);
    }
  }

  private static void within(Optional<Range> converted, Optional<Range> limits, long seed) {
    assertThat(converted.isPresent()).as("seed " + seed).isEqualTo(limits.isPresent());
    limits.ifPresent(
        it -> {
          assertThat(converted.orElseThrow().min())
              .as("seed " + seed)
              .isBetween(it.min(), it.max());
          assertThat(converted.orElseThrow().max())
              .as("seed " + seed)
              .isBetween(it.min(), it.max());
        });
  }

  private static Dose anyDose(Random random) {
    DoseUnit unit = DoseUnit.values()[random.nextInt(5)];
    boolean inSeconds = unit == DoseUnit.HOLD_SECONDS || unit == DoseUnit.PER_SPOT_SECONDS;
    Range reps = inSeconds ? null : anyRange(random, 20);
    Range held = inSeconds || random.nextBoolean() ? anyRange(random, 60) : null;
    Dose dose = dose(ARTICLE, unit, reps, held);
    return random.nextBoolean() ? sets(dose, 1 + random.nextInt(3), 3 + random.nextInt(3)) : dose;
  }

  private static Range anyRange(Random random, int most) {
    int min = 1 + random.nextInt(most);
    return new Range(min, min + random.nextInt(most));
  }

  private static Dose sets(Dose dose, int min, int max) {
    return new Dose(
        dose.source(),
        Optional.empty(),
        Optional.of(new Range(min, max)),
        dose.reps(),
        dose.holdSeconds(),
        dose.unit(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Dose convert(Kind kind, Dose from, Dose to) {
    return DoseConversion.of(exercise(kind, from), exercise(kind, to));
  }

  private static Exercise exercise(Kind kind, Dose dose) {
    SampleExercise sample = new SampleExercise("band-row");
    sample.kind = kind;
    sample.doses = List.of(dose);
    return sample.exercise();
  }
}
