package org.rhomboid.routine.domain.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.adaptation.Prescription;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

class AnswersAllowTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  @DisplayName("Adaptation: what rests is out until its date, with what the answers said")
  void restsUntilItsDate() {
    Prescription resting = prescription(Optional.of(DAY), Optional.empty());
    assertThat(AnswersAllow.refusal(resting, DAY.minusDays(1)))
        .contains(new Exclusion("OUT_FOR_NOW", "out until 2026-11-25: it hurt the next morning"));
    assertThat(AnswersAllow.refusal(resting, DAY)).isEmpty();
  }

  @Test
  @DisplayName("Adaptation: what another replaces is out on every date")
  void leavesItsPlace() {
    Prescription replaced = prescription(Optional.empty(), Optional.of("band-row"));
    assertThat(AnswersAllow.refusal(replaced, DAY))
        .contains(new Exclusion("REPLACED", "band row takes its place: it hurt the next morning"));
  }

  @Test
  @DisplayName("Adaptation: a dose alone takes nothing out")
  void allowsTheRest() {
    assertThat(AnswersAllow.refusal(prescription(Optional.empty(), Optional.empty()), DAY))
        .isEmpty();
  }

  private static Prescription prescription(Optional<LocalDate> until, Optional<String> by) {
    return new Prescription(
        "row",
        new Dose(1, Optional.of(8), Optional.empty(), false, 30, DoseUnit.REPS),
        until,
        Optional.empty(),
        by,
        List.of(new Inclusion("STEPPED_DOWN", "it hurt the next morning")));
  }
}
