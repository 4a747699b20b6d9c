package org.rhomboid.routine.domain.dose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;

class TimingTest {

  @Test
  @DisplayName("Planner 3: 10 s setting up, 4 s a repetition, 30 s between sets of strength")
  void timesStrength() {
    assertThat(seconds("wall-push-up")).isEqualTo(10 + 8 * 4);
    assertThat(seconds("seated-row")).isEqualTo(10 + 2 * 12 * 4 + 30);
  }

  @Test
  @DisplayName("Planner 3: 3 s a repetition of mobility, each direction again, cycles like them")
  void timesMobility() {
    assertThat(seconds("shoulder-roll")).isEqualTo(10 + 2 * 5 * 3);
    assertThat(seconds("cat-cow")).isEqualTo(10 + 5 * 3);
  }

  @Test
  @DisplayName("Planner 3: a hold and 2 s, 5 s to change sides, 10 s between sets of others")
  void timesHolds() {
    assertThat(seconds("crossbody-shoulder-stretch")).isEqualTo(10 + 2 * (30 + 2) + 5);
    assertThat(seconds("doorway-chest-stretch")).isEqualTo(10 + 2 * (30 + 2) + 10);
  }

  @Test
  @DisplayName("Planner 3: repetitions with a hold are held each")
  void timesHeldRepetitions() {
    assertThat(seconds("quadruped-arm-leg-raise")).isEqualTo(10 + 2 * 10 * (5 + 2) + 5);
  }

  @Test
  @DisplayName("Planner 3: a dose per spot is done at 2 spots")
  void timesSpots() {
    assertThat(seconds("upper-back-rollout")).isEqualTo(10 + 2 * (30 + 2));
  }

  @Test
  @DisplayName("Planner 3: a breath takes 5 s")
  void timesBreaths() {
    Exercise fish =
        AnExercise.of(Kind.STRETCH, "supported-fish")
            .dose(AnExercise.dose(DoseUnit.BREATHS, new Range(1, 1), new Range(6, 8), null))
            .make();
    assertThat(seconds(fish)).isEqualTo(10 + 6 * 5);
  }

  private static int seconds(String slug) {
    return seconds(Library.exercise(slug));
  }

  private static int seconds(Exercise exercise) {
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    return Timing.seconds(exercise, range.stated(), range.lowest());
  }
}
