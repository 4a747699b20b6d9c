package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class ClockChangeTest {

  private static final StreakPolicy DAILY = new StreakPolicy.Daily(Member.EVERY_DAY);

  private static final String NIGHTS =
      """
      Europe/Berlin, 2026-03-29
      Europe/Berlin, 2026-10-25
      Australia/Sydney, 2026-10-04
      Australia/Sydney, 2026-04-05
      Australia/Lord_Howe, 2026-10-04
      Australia/Lord_Howe, 2026-04-05
      America/Santiago, 2026-09-06
      America/Havana, 2026-11-01
      Pacific/Kiritimati, 2026-06-01
      UTC, 2028-02-29
      """;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(textBlock = NIGHTS)
  @DisplayName(
      "Streaks: seven days around a clock change, the first and last minute of each, count seven")
  void noDayIsEaten(String zone, LocalDate night) {
    Member member = Member.in(zone);
    for (int day = -3; day <= 3; day++) {
      LocalDate date = night.plusDays(day);
      member.session(date + (day % 2 == 0 ? "T00:00" : "T23:59"), zone);
    }
    Instant now = night.plusDays(3).atTime(23, 59).atZone(ZoneId.of(zone)).toInstant();

    Streak streak = member.asOf(now.toString());

    assertThat(streak.current()).isEqualTo(7);
    assertThat(streak.state()).isEqualTo(StreakCondition.ACTIVE);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(textBlock = NIGHTS)
  @DisplayName(
      "Streaks: with the day starting at 03:00, a session of every night owl counts for its"
          + " evening")
  void dayStartAcrossClockChange(String zone, LocalDate night) {
    Member member = Member.unknown().from("2000-01-01", zone, "03:00", DAILY);
    for (int day = -3; day <= 3; day++) {
      member.session(night.plusDays(day) + (day % 2 == 0 ? "T03:00" : "T01:30"), zone);
    }

    assertThat(member.state().lastPracticeDay()).isEqualTo(night.plusDays(2));
    assertThat(member.sessions())
        .extracting(CountedSession::practiceDay)
        .containsExactly(
            night.minusDays(4),
            night.minusDays(2),
            night.minusDays(2),
            night,
            night,
            night.plusDays(2),
            night.plusDays(2));
  }

  @ParameterizedTest(name = "{0}: practised on {1}, expires {2}")
  @DisplayName("Streaks 9: with the day starting at 03:00 the expiry follows the clock change")
  @CsvSource({
    "Europe/Berlin, 2026-03-27, 2026-03-29T01:00:00Z",
    "Europe/Berlin, 2026-10-23, 2026-10-25T02:00:00Z",
    "Australia/Sydney, 2026-10-02, 2026-10-03T16:00:00Z",
    "Australia/Sydney, 2026-04-03, 2026-04-04T17:00:00Z",
    "Australia/Lord_Howe, 2026-10-02, 2026-10-03T16:00:00Z",
    "Australia/Lord_Howe, 2026-04-03, 2026-04-04T16:30:00Z"
  })
  void expiryAcrossClockChange(String zone, LocalDate practised, Instant expiresAt) {
    Member member =
        Member.unknown()
            .from("2000-01-01", zone, "03:00", DAILY)
            .session(practised + "T12:00", zone);

    assertThat(member.asOf(expiresAt.minusNanos(1).toString()).state())
        .isEqualTo(StreakCondition.AT_RISK);
    assertThat(member.asOf(expiresAt.minusNanos(1).toString()).expiresAt()).isEqualTo(expiresAt);
    assertThat(member.asOf(expiresAt.toString()).state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName("Streaks 3a: the date that Samoa skipped breaks nothing, with a profile and without")
  void samoa() {
    Member atHome =
        Member.in("Pacific/Apia")
            .session("2011-12-29T12:00", "Pacific/Apia")
            .session("2011-12-31T12:00", "Pacific/Apia");
    Member unknown =
        Member.unknown()
            .session("2011-12-29T12:00", "Pacific/Apia")
            .session("2011-12-31T12:00", "Pacific/Apia");

    assertThat(atHome.asOf("2011-12-31T00:00:00Z").current()).isEqualTo(2);
    assertThat(unknown.asOf("2011-12-31T00:00:00Z").current()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "Streaks 3a: on the evening before, the expiry is behind the date that Samoa skipped")
  void samoaExpiry() {
    Member member = Member.in("Pacific/Apia").session("2011-12-29T12:00", "Pacific/Apia");

    assertThat(member.asOf("2011-12-30T00:00:00Z").expiresAt()).isEqualTo("2011-12-31T10:00:00Z");
  }

  @Test
  @DisplayName("Streaks: a leap day is a day like any other: missed, it breaks")
  void leapDay() {
    Member member = Member.in("UTC").practised("2028-02-28", "2028-03-01");

    assertThat(member.asOf("2028-03-01T13:00:00Z").current()).isEqualTo(1);
  }
}
