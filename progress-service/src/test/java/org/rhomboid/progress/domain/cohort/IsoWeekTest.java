package org.rhomboid.progress.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoWeekTest {

  @ParameterizedTest
  @DisplayName("Cohorts: a week is closed once it ended everywhere and late sessions had a week")
  @CsvSource({
    "2026-11-21T12:00:00Z, 2026-W45",
    "2026-11-23T11:59:59Z, 2026-W45",
    "2026-11-23T12:00:00Z, 2026-W46",
    "2027-01-11T12:00:00Z, 2026-W53",
  })
  void closed(Instant now, String week) {
    assertThat(IsoWeek.latestClosed(now).code()).isEqualTo(week);
  }

  @Test
  @DisplayName("Cohorts: a range has 4, 13 or 52 weeks that end with the last")
  void ranges() {
    Instant now = Instant.parse("2026-11-21T12:00:00Z");

    assertThat(CohortQuery.at(now, CohortRange.FOUR_WEEKS, Grouping.NONE).first().code())
        .isEqualTo("2026-W42");
    assertThat(CohortQuery.at(now, CohortRange.QUARTER, Grouping.NONE).first().code())
        .isEqualTo("2026-W33");
    assertThat(CohortQuery.at(now, CohortRange.YEAR, Grouping.NONE).first().code())
        .isEqualTo("2025-W46");
  }

  @Test
  @DisplayName("Cohorts: a week begins on a Monday and has a number that ISO 8601 gives it")
  void iso() {
    assertThat(IsoWeek.of(LocalDate.parse("2027-01-03")).code()).isEqualTo("2026-W53");
    assertThat(IsoWeek.of(LocalDate.parse("2027-01-03")).sunday()).isEqualTo("2027-01-03");
    assertThatThrownBy(() -> new IsoWeek(LocalDate.parse("2027-01-03")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
