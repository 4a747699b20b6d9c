package org.rhomboid.routine.domain.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.Library;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.profile.Level;

class DoseRangeTest {

  private static final EffectiveDose HELD =
      AnExercise.dose(DoseUnit.REPS, new Range(2, 3), new Range(10, 15), new Range(5, 5));

  @Test
  @DisplayName("Planner 6: absent sets are 1 to 3, ours")
  void fillsInTheSets() {
    DoseRange range = DoseRange.of(AnExercise.reps(8, 12), Kind.STRENGTH);
    assertThat(range.sets()).isEqualTo(new Range(1, 3));
    assertThat(range.lowest().sets()).isEqualTo(1);
  }

  @Test
  @DisplayName("Planner 6: up to a minute is planned at no less than half of it")
  void readsUpTo() {
    Exercise pose = Library.exercise("childs-pose");
    assertThat(pose.dose().orElseThrow().holdSeconds()).contains(new Range(1, 60));
    DoseRange range = DoseRange.of(pose.dose().orElseThrow(), pose.kind());
    assertThat(range.lowest().holdSeconds()).contains(30);
    assertThat(DoseRange.of(AnExercise.reps(1, 5), Kind.STRENGTH).lowest().reps()).contains(3);
  }

  @Test
  @DisplayName("Planner 6: each level starts inside the range, beginners at its bottom")
  void startsByLevel() {
    DoseRange range = DoseRange.of(HELD, Kind.STRENGTH);
    assertThat(range.start(Level.BEGINNER, 10).reps()).contains(10);
    assertThat(range.start(Level.INTERMEDIATE, 10).reps()).contains(12);
    assertThat(range.start(Level.ADVANCED, 10).reps()).contains(15);
  }

  @Test
  @DisplayName("Planner 6: a longer session takes more sets, never more than the range has")
  void startsByTime() {
    DoseRange range = DoseRange.of(HELD, Kind.STRENGTH);
    assertThat(range.start(Level.BEGINNER, 9).sets()).isEqualTo(2);
    assertThat(range.start(Level.BEGINNER, 10).sets()).isEqualTo(3);
    assertThat(range.start(Level.ADVANCED, 60).sets()).isEqualTo(3);
  }

  @Test
  @DisplayName("Planner 6: steps go up by a repetition, by 5 s, by a set, and end at the top")
  void raisesStepByStep() {
    DoseRange reps = DoseRange.of(HELD, Kind.STRENGTH);
    assertThat(reps.raise(reps.lowest()).orElseThrow().reps()).contains(11);
    DoseRange hold = DoseRange.of(AnExercise.hold(15, 28), Kind.STRETCH);
    Dose top = hold.lowest().withHoldSeconds(28).withSets(3);
    assertThat(hold.raise(hold.lowest()).orElseThrow().holdSeconds()).contains(20);
    assertThat(hold.raise(hold.lowest().withHoldSeconds(25)).orElseThrow().holdSeconds())
        .contains(28);
    assertThat(hold.raise(top.withSets(2))).contains(top);
    assertThat(hold.raise(top)).isEmpty();
  }

  @Test
  @DisplayName("Planner 6: a stated rest is kept, else strength rests 30 s and others 10 s")
  void rests() {
    assertThat(DoseRange.of(HELD, Kind.STRENGTH).lowest().restSeconds()).isEqualTo(30);
    assertThat(DoseRange.of(HELD, Kind.STRETCH).lowest().restSeconds()).isEqualTo(10);
    EffectiveDose stated =
        new EffectiveDose(
            "ours",
            DoseUnit.REPS,
            Optional.empty(),
            Optional.of(new Range(8, 12)),
            Optional.empty(),
            true,
            1,
            Optional.of(new Range(60, 90)));
    Dose dose = DoseRange.of(stated, Kind.STRENGTH).lowest();
    assertThat(dose.restSeconds()).isEqualTo(60);
    assertThat(dose.perSide()).isTrue();
  }
}
