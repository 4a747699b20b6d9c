package org.rhomboid.progress.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeDayTest {

  @ParameterizedTest(name = "{4}: {0} in {1}, day starting {2}, is {3}")
  @DisplayName("Time: the practice day is the date of the wall time minus the start of the day")
  @CsvSource({
    "2026-11-21T22:59:59Z, Europe/Berlin, 00:00, 2026-11-21, before midnight",
    "2026-11-21T23:00:00Z, Europe/Berlin, 00:00, 2026-11-22, midnight",
    "2026-11-22T01:59:59Z, Europe/Berlin, 03:00, 2026-11-21, night owl",
    "2026-11-22T02:00:00Z, Europe/Berlin, 03:00, 2026-11-22, night owl in the morning",
    "2026-03-29T00:59:59Z, Europe/Berlin, 03:00, 2026-03-28, 01:59 before clocks go forward",
    "2026-03-29T01:00:00Z, Europe/Berlin, 03:00, 2026-03-29, 03:00 as clocks go forward",
    "2026-03-29T01:30:00Z, Europe/Berlin, 03:00, 2026-03-29, 03:30 is two and a half hours after"
        + " midnight",
    "2026-10-25T00:30:00Z, Europe/Berlin, 03:00, 2026-10-24, 02:30 the first time",
    "2026-10-25T01:30:00Z, Europe/Berlin, 03:00, 2026-10-24, 02:30 the second time",
    "2026-10-25T02:00:00Z, Europe/Berlin, 03:00, 2026-10-25, 03:00 after clocks went back",
    "2026-10-03T15:59:59Z, Australia/Sydney, 03:00, 2026-10-03, 01:59 before southern spring",
    "2026-10-03T16:00:00Z, Australia/Sydney, 03:00, 2026-10-04, 03:00 in southern spring",
    "2026-04-04T16:30:00Z, Australia/Sydney, 03:00, 2026-04-04, 02:30 again in southern autumn",
    "2026-04-04T17:00:00Z, Australia/Sydney, 03:00, 2026-04-05, 03:00 in southern autumn",
    "2026-10-03T15:29:59Z, Australia/Lord_Howe, 02:30, 2026-10-03, 01:59 before half an hour is"
        + " lost",
    "2026-10-03T15:30:00Z, Australia/Lord_Howe, 02:30, 2026-10-04, 02:30 as half an hour is lost",
    "2026-11-21T09:59:59Z, Pacific/Kiritimati, 00:00, 2026-11-21, 14 hours ahead before midnight",
    "2026-11-21T10:00:00Z, Pacific/Kiritimati, 00:00, 2026-11-22, 14 hours ahead at midnight",
    "2028-02-29T12:00:00Z, UTC, 00:00, 2028-02-29, leap day",
    "2028-03-01T00:30:00Z, UTC, 03:00, 2028-02-29, leap day until the day starts"
  })
  void isTheDateOfWallTimeMinusStart(
      Instant completedAt, ZoneId zone, LocalTime start, LocalDate expected, String when) {
    LocalDate day = PracticeDay.of(completedAt, completedAt, zone, start);

    assertThat(day).isEqualTo(expected);
  }

  @Test
  @DisplayName("Time: a completion ahead of the server is dated as of when it was recorded")
  void skewDoesNotReachTheNextDay() {
    Instant recordedAt = Instant.parse("2026-11-21T23:58:00Z");

    LocalDate day =
        PracticeDay.of(recordedAt.plusSeconds(300), recordedAt, ZoneId.of("UTC"), LocalTime.MIN);

    assertThat(day).isEqualTo("2026-11-21");
  }

  @Test
  @DisplayName("Time: a completion in the past is dated as of itself, however late it is recorded")
  void lateIsDatedAsOfItself() {
    Instant completedAt = Instant.parse("2026-11-01T12:00:00Z");

    LocalDate day =
        PracticeDay.of(
            completedAt, completedAt.plusSeconds(20 * 86_400), ZoneId.of("UTC"), LocalTime.MIN);

    assertThat(day).isEqualTo("2026-11-01");
  }
}
