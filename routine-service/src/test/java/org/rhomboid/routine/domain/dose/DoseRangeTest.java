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

  @Test
  @DisplayName(
      "Adaptation 1: up by a repetition, at its top a set with the repetitions at the bottom")
  void stepsUp() {
    DoseRange reps = DoseRange.of(AnExercise.reps(8, 12), Kind.STRENGTH);
    assertThat(reps.stepUp(reps.lowest())).contains(reps.lowest().withReps(9));
    assertThat(reps.stepUp(reps.lowest().withReps(12))).contains(reps.lowest().withSets(2));
    assertThat(reps.stepUp(reps.lowest().withSets(3).withReps(12))).isEmpty();
    DoseRange hold = DoseRange.of(AnExercise.hold(15, 28), Kind.STRETCH);
    assertThat(hold.stepUp(hold.lowest().withHoldSeconds(25)))
        .contains(hold.lowest().withHoldSeconds(28));
    assertThat(hold.stepUp(hold.lowest().withHoldSeconds(28))).contains(hold.lowest().withSets(2));
    DoseRange held = DoseRange.of(HELD, Kind.STRENGTH);
    assertThat(held.stepUp(held.lowest().withReps(15))).contains(held.lowest().withSets(3));
  }

  @Test
  @DisplayName("Adaptation 5: down by the same steps, and always less in all")
  void stepsDown() {
    DoseRange reps = DoseRange.of(AnExercise.reps(8, 12), Kind.STRENGTH);
    assertThat(reps.stepDown(reps.lowest().withReps(9))).contains(reps.lowest());
    assertThat(reps.stepDown(reps.lowest().withSets(2))).contains(reps.lowest().withReps(12));
    assertThat(reps.stepDown(reps.lowest())).isEmpty();
    DoseRange hold = DoseRange.of(AnExercise.hold(15, 28), Kind.STRETCH);
    assertThat(hold.stepDown(hold.lowest().withHoldSeconds(28)))
        .contains(hold.lowest().withHoldSeconds(25));
    DoseRange twice = DoseRange.of(AnExercise.hold(15, 30), Kind.STRETCH);
    assertThat(twice.stepDown(twice.lowest().withSets(2)))
        .contains(twice.lowest().withHoldSeconds(25));
    assertThat(twice.stepDown(twice.lowest().withSets(3)))
        .contains(twice.lowest().withSets(2).withHoldSeconds(20));
  }

  @Test
  @DisplayName(
      "Adaptation 1 and 5: from any dose of the library up to its end, and down to its end")
  void walksTheWholeRange() {
    for (Exercise exercise : Library.exercises()) {
      DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
      Dose dose = range.lowest();
      for (Optional<Dose> up = range.stepUp(dose); up.isPresent(); up = range.stepUp(dose)) {
        dose = up.get();
        assertThat(range.contains(dose)).as("%s up to %s", exercise.slug(), dose).isTrue();
      }
      for (Optional<Dose> down = range.stepDown(dose); down.isPresent(); ) {
        assertThat(range.contains(down.get())).as("%s down", exercise.slug()).isTrue();
        assertThat(inAll(down.get())).as("%s down", exercise.slug()).isLessThan(inAll(dose));
        dose = down.get();
        down = range.stepDown(dose);
      }
      assertThat(dose).isEqualTo(range.lowest());
    }
  }

  @Test
  @DisplayName("Planner 6: a dose of another time comes to the nearest that the range has")
  void clamps() {
    DoseRange range = DoseRange.of(AnExercise.reps(8, 12), Kind.STRENGTH);
    Dose held = DoseRange.of(AnExercise.hold(15, 28), Kind.STRETCH).lowest().withSets(9);
    assertThat(range.clamp(held)).isEqualTo(range.lowest().withSets(3));
    assertThat(range.clamp(range.lowest().withReps(99))).isEqualTo(range.lowest().withReps(12));
    assertThat(range.contains(held)).isFalse();
  }

  private static int inAll(Dose dose) {
    return dose.sets() * dose.reps().orElse(1) * dose.holdSeconds().orElse(1);
  }
}
