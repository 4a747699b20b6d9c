package org.rhomboid.routine.domain.deskbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Layer;
import org.rhomboid.routine.domain.dose.Dose;

@DisplayName("Desk breaks: what was done in them")
class BreakWorkTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  @DisplayName("counts by date and target, without setting up and rests, for each target in full")
  void seconds() {
    List<BreakWork> done =
        List.of(
            work(MONDAY, 54, "neck", "shoulders"),
            work(MONDAY, 54, "neck"),
            work(MONDAY.plusDays(1), 54, "neck"));

    // two holds: 54 s less 10 s of setting up and 10 s of rest
    assertThat(BreakWork.secondsByTarget(done))
        .isEqualTo(
            Map.of(
                MONDAY,
                Map.of("neck", 68, "shoulders", 34),
                MONDAY.plusDays(1),
                Map.of("neck", 34)));
  }

  private static BreakWork work(LocalDate date, int seconds, String... targets) {
    Dose dose = new Dose(2, Optional.empty(), Optional.of(15), false, 10, DoseUnit.HOLD_SECONDS);
    return new BreakWork(
        date,
        new BreakMove(
            "tilt",
            "Tilt",
            Layer.LIBRARY,
            1,
            dose,
            seconds,
            Kind.STRETCH,
            List.of(targets),
            List.of()));
  }
}
