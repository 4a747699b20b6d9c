package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AProfile;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.dose.Dose;

class MemberDoseTest {

  private final Exercise row =
      AnExercise.of(Kind.STRENGTH, "row")
          .dose(AnExercise.reps(8, 12))
          .caution("arthritis", Severity.MODIFY, "light")
          .make();

  @Test
  @DisplayName("Planner 6: without answers the dose is where the level starts")
  void startsByLevel() {
    MemberDose dose = MemberDose.of(row, AProfile.of().minutes(9).make(), Optional.empty());
    assertThat(dose.calledFor()).isEqualTo(dose.lowest());
    assertThat(dose.seconds(dose.calledFor())).isEqualTo(10 + 8 * 4);
    assertThat(dose.raised(dose.lowest())).isPresent();
  }

  @Test
  @DisplayName("Planner 6: a prescribed dose counts, inside today's range, and is not raised")
  void followsTheAnswers() {
    MemberDose eleven = prescribed(AProfile.of(), 11);
    assertThat(eleven.calledFor().reps()).contains(11);
    assertThat(eleven.calledFor().sets()).isEqualTo(2);
    assertThat(eleven.raised(eleven.calledFor())).isEmpty();
    assertThat(prescribed(AProfile.of(), 20).calledFor().reps()).contains(12);
    assertThat(prescribed(AProfile.of(), 3).calledFor().reps()).contains(8);
  }

  @Test
  @DisplayName(
      "Planner 6: a condition that modifies keeps it at the bottom, whatever is prescribed")
  void staysLowered() {
    MemberDose dose = prescribed(AProfile.of().conditions("arthritis"), 12);
    assertThat(dose.calledFor()).isEqualTo(dose.lowest());
    assertThat(dose.isLowered()).isTrue();
    assertThat(dose.raised(dose.lowest())).isEmpty();
  }

  @Test
  @DisplayName("Planner 6: where the catalog now counts otherwise, the level says how much")
  void survivesAnotherUnit() {
    Exercise held = AnExercise.of(Kind.STRENGTH, "row").dose(AnExercise.hold(15, 30)).make();
    MemberDose dose =
        MemberDose.of(held, AProfile.of().make(), Optional.of(prescription(Optional.of(9))));
    assertThat(dose.calledFor().reps()).isEmpty();
    assertThat(dose.calledFor().holdSeconds()).contains(15);
  }

  private MemberDose prescribed(AProfile profile, int reps) {
    return MemberDose.of(row, profile.make(), Optional.of(prescription(Optional.of(reps))));
  }

  private static Prescription prescription(Optional<Integer> reps) {
    return new Prescription(
        "row",
        new Dose(2, reps, Optional.empty(), false, 30, DoseUnit.REPS),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
