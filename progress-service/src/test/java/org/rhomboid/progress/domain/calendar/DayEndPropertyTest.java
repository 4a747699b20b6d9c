package org.rhomboid.progress.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Not random: every clock change of 1990 to 2040, with every quarter of an hour as the start of the day. */
class DayEndPropertyTest {

  private static final Instant FROM = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2040-01-01T00:00:00Z");

  @ParameterizedTest
  @DisplayName("Time: the end of a day is exactly where the practice day changes, on every change")
  @ValueSource(
      strings = {
        "Europe/Berlin",
        "Australia/Sydney",
        "Australia/Lord_Howe",
        "America/Santiago",
        "America/Havana",
        "America/Sao_Paulo",
        "America/Scoresbysund",
        "Asia/Beirut",
        "Asia/Pyongyang",
        "Africa/Casablanca",
        "Antarctica/Troll",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "Pacific/Kwajalein"
      })
  void endAgreesWithPracticeDay(String name) {
    ZoneId zone = ZoneId.of(name);
    Instant at = FROM;
    ZoneOffsetTransition change;
    while ((change = zone.getRules().nextTransition(at)) != null
        && change.getInstant().isBefore(TO)) {
      at = change.getInstant();
      for (LocalTime start : quartersOfAnHour()) {
        for (int day = -3; day <= 2; day++) {
          LocalDate date = change.getDateTimeBefore().toLocalDate().plusDays(day);
          Instant end = DayEnd.of(date, zone, start);

          if (!overlapBeginsAt(date.plusDays(1).atTime(start), change)) {
            assertThat(practiceDay(end.minusNanos(1), zone, start))
                .as("%s %s %s, just before its end", zone, date, start)
                .isBeforeOrEqualTo(date);
          }
          assertThat(practiceDay(end, zone, start))
              .as("%s %s %s, at its end", zone, date, start)
              .isAfter(date);
        }
      }
    }
    assertThat(at).as("a zone without changes proves nothing").isAfter(FROM);
  }

  /**
   * A start of day at which clocks begin to repeat an hour: it ends the day the second time, so practice of the whole
   * repeated hour is already for the next date while the day before is still open. That is the later offset's favour.
   */
  private static boolean overlapBeginsAt(LocalDateTime start, ZoneOffsetTransition change) {
    return change.isOverlap() && start.equals(change.getDateTimeAfter());
  }

  private static LocalDate practiceDay(Instant at, ZoneId zone, LocalTime start) {
    return PracticeDay.of(at, at, zone, start);
  }

  private static List<LocalTime> quartersOfAnHour() {
    return IntStream.range(0, 96)
        .mapToObj(quarter -> LocalTime.MIN.plusMinutes(15L * quarter))
        .toList();
  }
}
