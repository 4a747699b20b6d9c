package org.rhomboid.routine.domain.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.AnExercise;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

class TakeThePlaceTest {

  private final Exercise harder = AnExercise.of(Kind.STRENGTH, "harder").make();
  private final Exercise other = AnExercise.of(Kind.STRENGTH, "other").make();

  @Test
  @DisplayName("Goal: what the answers put in another's place is in, and says whose")
  void wantsTheSubstitute() {
    TakeThePlace goal = goal(List.of(harder, other));
    Tally week = new Tally(List.of());
    week.add(other, 30);
    assertThat(goal.satisfaction(week)).isZero();
    week.add(harder, 30);
    assertThat(goal.satisfaction(week)).isEqualTo(0.8);
    assertThat(goal.speaksFor(harder))
        .contains(new Inclusion("TAKES_THE_PLACE", "in place of wall push"));
    assertThat(goal.speaksFor(other)).isEmpty();
  }

  @Test
  @DisplayName("Goal: without a substitute that is for this member it does not count")
  void mayNotApply() {
    assertThat(goal(List.of(harder, other)).applies()).isTrue();
    assertThat(goal(List.of(other)).applies()).isFalse();
    assertThat(new TakeThePlace(List.of(harder), Map.of()).applies()).isFalse();
  }

  private static TakeThePlace goal(List<Exercise> admitted) {
    Prescription prescription =
        new Prescription(
            "harder",
            new Dose(1, Optional.of(8), Optional.empty(), false, 30, DoseUnit.REPS),
            Optional.empty(),
            Optional.of("wall-push"),
            Optional.empty(),
            List.of());
    return new TakeThePlace(admitted, Map.of("harder", prescription));
  }
}
