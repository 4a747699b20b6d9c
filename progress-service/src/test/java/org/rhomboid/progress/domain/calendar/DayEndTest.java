package org.rhomboid.progress.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayEndTest {

  @ParameterizedTest(name = "{4}: {0} in {1}, day starting {2}, ends {3}")
  @DisplayName("Time: a day ends at the next date's start; in a gap forward, in an overlap later")
  @CsvSource({
    "2026-11-21, Europe/Berlin, 00:00, 2026-11-21T23:00:00Z, an ordinary day",
    "2026-11-21, Europe/Berlin, 03:00, 2026-11-22T02:00:00Z, an ordinary day of a night owl",
    "2026-03-29, Europe/Berlin, 00:00, 2026-03-29T22:00:00Z, 23 hours",
    "2026-10-25, Europe/Berlin, 00:00, 2026-10-25T23:00:00Z, 25 hours",
    "2026-03-28, Europe/Berlin, 03:00, 2026-03-29T01:00:00Z, ends as clocks go forward",
    "2026-03-28, Europe/Berlin, 02:30, 2026-03-29T01:00:00Z, its end is in the gap",
    "2026-10-24, Europe/Berlin, 03:00, 2026-10-25T02:00:00Z, ends after clocks went back",
    "2026-10-24, Europe/Berlin, 02:30, 2026-10-25T01:30:00Z, its end comes twice",
    "2026-10-03, Australia/Sydney, 02:15, 2026-10-03T16:00:00Z, a southern gap",
    "2026-04-04, Australia/Sydney, 02:15, 2026-04-04T16:15:00Z, a southern overlap",
    "2026-10-03, Australia/Lord_Howe, 02:15, 2026-10-03T15:30:00Z, a gap of 30 minutes",
    "2026-04-04, Australia/Lord_Howe, 01:45, 2026-04-04T15:15:00Z, an overlap of 30 minutes",
    "2026-09-05, America/Santiago, 00:00, 2026-09-06T04:00:00Z, midnight itself is skipped",
    "2026-10-31, America/Havana, 00:00, 2026-11-01T05:00:00Z, midnight comes twice",
    "2011-12-29, Pacific/Apia, 00:00, 2011-12-30T10:00:00Z, the next date is skipped",
    "2011-12-30, Pacific/Apia, 00:00, 2011-12-30T10:00:00Z, a date that never was",
    "2026-11-21, Pacific/Kiritimati, 00:00, 2026-11-21T10:00:00Z, 14 hours ahead",
    "2028-02-28, UTC, 00:00, 2028-02-29T00:00:00Z, the day before a leap day",
    "2028-02-29, UTC, 00:00, 2028-03-01T00:00:00Z, a leap day"
  })
  void endsAtTheNextStart(
      LocalDate date, ZoneId zone, LocalTime start, Instant expected, String what) {
    Instant end = DayEnd.of(date, zone, start);

    assertThat(end).isEqualTo(expected);
  }
}
