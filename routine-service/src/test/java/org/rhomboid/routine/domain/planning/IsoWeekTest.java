package org.rhomboid.routine.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
  private static final IsoWeek CURRENT = IsoWeek.of(SUNDAY);

  @ParameterizedTest
  @CsvSource({
    "2026-W48, 2026-11-23",
    "2026-W01, 2025-12-29",
    "2026-W53, 2026-12-28",
    "2024-W09, 2024-02-26",
    "0001-W01, 0001-01-01"
  })
  @DisplayName("A written week is read and written back")
  void readsAndWrites(String written, LocalDate monday) {
    assertThat(IsoWeek.parse(written)).contains(IsoWeek.of(monday));
    assertThat(IsoWeek.of(monday.plusDays(6))).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-W53",
        "2026-W00",
        "2026-W54",
        "2026-W4",
        "2026-48",
        "2026W48",
        "",
        "٢٠٢٦-W48"
      })
  @DisplayName("What is no week is none, week 53 of a short year among it")
  void refuses(String written) {
    assertThat(IsoWeek.parse(written)).isEmpty();
  }

  @Test
  @DisplayName("A week runs from Monday to Sunday")
  void hasSevenDays() {
    assertThat(CURRENT.days()).hasSize(7).startsWith(CURRENT.monday()).endsWith(SUNDAY);
    assertThat(CURRENT.contains(SUNDAY)).isTrue();
    assertThat(CURRENT.contains(SUNDAY.plusDays(1))).isFalse();
  }

  @Test
  @DisplayName("A past week and one more than four ahead are not planned")
  void hasBounds() {
    assertThat(WeekRefusal.of(CURRENT.plusWeeks(-1), SUNDAY)).contains(WeekRefusal.PAST);
    assertThat(WeekRefusal.of(CURRENT, SUNDAY)).isEmpty();
    assertThat(WeekRefusal.of(CURRENT.plusWeeks(4), SUNDAY)).isEmpty();
    assertThat(WeekRefusal.of(CURRENT.plusWeeks(5), SUNDAY)).contains(WeekRefusal.TOO_FAR_AHEAD);
  }
}
