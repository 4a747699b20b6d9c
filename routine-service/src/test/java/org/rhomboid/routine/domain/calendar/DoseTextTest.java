package org.rhomboid.routine.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.dose.Dose;

@DisplayName("A dose reads")
class DoseTextTest {

  @Test
  @DisplayName("as sets of repetitions, breaths or cycles, with the hold of each")
  void repetitions() {
    assertThat(text(dose(DoseUnit.REPS, 2, 12, null, false))).isEqualTo("2 × 12");
    assertThat(text(dose(DoseUnit.REPS, 2, 15, 5, true))).isEqualTo("2 × 15, hold 5 s, each side");
    assertThat(text(dose(DoseUnit.BREATHS, 1, 5, null, false))).isEqualTo("1 × 5 breaths");
    assertThat(text(dose(DoseUnit.CYCLES, 1, 8, null, false))).isEqualTo("1 × 8 cycles");
  }

  @Test
  @DisplayName("as sets of seconds, of each side or spot")
  void holds() {
    assertThat(text(dose(DoseUnit.HOLD_SECONDS, 3, null, 30, true)))
        .isEqualTo("3 × 30 s, each side");
    assertThat(text(dose(DoseUnit.PER_SPOT_SECONDS, 1, null, 45, false)))
        .isEqualTo("1 × 45 s, per spot");
  }

  @Test
  @DisplayName("in each language")
  void languages() {
    Dose dose = dose(DoseUnit.REPS, 2, 15, 5, true);
    assertThat(DoseText.of(dose, CalendarLanguage.DE)).isEqualTo("2 × 15, 5 s halten, je Seite");
    assertThat(DoseText.of(dose, CalendarLanguage.ES)).isEqualTo("2 × 15, mantener 5 s, por lado");
    assertThat(DoseText.of(dose, CalendarLanguage.FR)).isEqualTo("2 × 15, tenir 5 s, par côté");
  }

  private static String text(Dose dose) {
    return DoseText.of(dose, CalendarLanguage.EN);
  }

  private static Dose dose(DoseUnit unit, int sets, Integer reps, Integer hold, boolean perSide) {
    return new Dose(sets, Optional.ofNullable(reps), Optional.ofNullable(hold), perSide, 10, unit);
  }
}
