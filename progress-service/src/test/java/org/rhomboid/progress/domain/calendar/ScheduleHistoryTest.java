package org.rhomboid.progress.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ScheduleHistoryTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private static Schedule from(String date, String dayStartsAt) {
    return new Schedule(
        LocalDate.parse(date),
        BERLIN,
        LocalTime.parse(dayStartsAt),
        new StreakPolicy.Daily(Set.of(DayOfWeek.MONDAY)));
  }

  @Test
  @DisplayName("Streaks 6: a date is judged by the schedule in force on it, whatever came later")
  void theLatestNotAfterTheDateCounts() {
    Schedule first = from("2026-11-01", "00:00");
    Schedule second = from("2026-11-10", "03:00");

    ScheduleHistory history = new ScheduleHistory(List.of(second, first));

    assertThat(history.inForceOn(LocalDate.parse("2026-11-09"))).isEqualTo(first);
    assertThat(history.inForceOn(LocalDate.parse("2026-11-10"))).isEqualTo(second);
  }

  @Test
  @DisplayName("Streaks 6: of two schedules from the same date the later one told counts")
  void theSecondThoughtCounts() {
    Schedule first = from("2026-11-10", "00:00");
    Schedule second = from("2026-11-10", "03:00");

    Schedule inForce =
        new ScheduleHistory(List.of(first, second)).inForceOn(LocalDate.parse("2026-11-10"));

    assertThat(inForce).isEqualTo(second);
  }

  @Test
  @DisplayName(
      "Streaks 6: before the first schedule every day is required, in no zone of a profile")
  void beforeTheFirst() {
    Schedule inForce =
        new ScheduleHistory(List.of(from("2026-11-10", "03:00")))
            .inForceOn(LocalDate.parse("2026-11-09"));

    assertThat(inForce).isEqualTo(Schedule.WITHOUT_PROFILE);
    assertThat(inForce.policy()).isEqualTo(new StreakPolicy.Daily(Set.of(DayOfWeek.values())));
  }

  @Test
  @DisplayName("Streaks 6: a new start of day cuts the night before the date from which it counts")
  void newStartOfDay() {
    ScheduleHistory history =
        new ScheduleHistory(List.of(from("2026-11-01", "00:00"), from("2026-11-10", "03:00")));
    Instant twoInTheMorning = Instant.parse("2026-11-10T01:00:00Z");

    LocalDate day = history.practiceDay(twoInTheMorning, twoInTheMorning, BERLIN);

    assertThat(day).isEqualTo("2026-11-09");
    assertThat(new MemberCalendar(history, null).endOf(day)).isEqualTo("2026-11-10T02:00:00Z");
  }

  @Test
  @DisplayName(
      "Streaks 6: given up, the old start of day no longer cuts the night before that date")
  void startOfDayGivenUp() {
    ScheduleHistory history =
        new ScheduleHistory(List.of(from("2026-11-01", "03:00"), from("2026-11-10", "00:00")));
    Instant twoInTheMorning = Instant.parse("2026-11-10T01:00:00Z");

    LocalDate day = history.practiceDay(twoInTheMorning, twoInTheMorning, BERLIN);

    assertThat(day).isEqualTo("2026-11-10");
    assertThat(new MemberCalendar(history, null).today(twoInTheMorning)).isEqualTo(day);
  }
}
