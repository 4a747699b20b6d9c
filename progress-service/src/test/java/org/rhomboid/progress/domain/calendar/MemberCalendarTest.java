package org.rhomboid.progress.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberCalendarTest {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private static Schedule in(String zone, String from) {
    return new Schedule(
        LocalDate.parse(from),
        ZoneId.of(zone),
        LocalTime.MIDNIGHT,
        new StreakPolicy.Daily(Set.of(DayOfWeek.values())));
  }

  private static MemberCalendar calendar(SessionMoment latest, Schedule... schedules) {
    return new MemberCalendar(new ScheduleHistory(List.of(schedules)), latest);
  }

  private static SessionMoment sessionIn(String zone) {
    return new SessionMoment(NOON, ZoneId.of(zone));
  }

  @Test
  @DisplayName("Time: today is in the zone of the profile, wherever the latest session was")
  void profileFirst() {
    MemberCalendar calendar =
        calendar(sessionIn("Pacific/Honolulu"), in("Pacific/Kiritimati", "2026-01-01"));

    assertThat(calendar.today(NOON)).isEqualTo("2026-11-22");
  }

  @Test
  @DisplayName("Time: without a profile, today is in the zone of the latest session")
  void thenTheLatestSession() {
    assertThat(calendar(sessionIn("Pacific/Kiritimati")).today(NOON)).isEqualTo("2026-11-22");
  }

  @Test
  @DisplayName("Time: without a profile and a session, today is in UTC, by its IANA name")
  void thenUtc() {
    MemberCalendar calendar = calendar(null);

    LocalDate today = calendar.today(NOON.plus(Duration.ofHours(11)));

    assertThat(today).isEqualTo("2026-11-21");
    assertThat(calendar.zoneOn(today).getId()).isEqualTo("UTC");
  }

  @Test
  @DisplayName("Time: the latest session is the one completed last, the zone's name decides equals")
  void latestIsIndependentOfOrder() {
    SessionMoment berlin = sessionIn("Europe/Berlin");
    SessionMoment tokyo = sessionIn("Asia/Tokyo");
    SessionMoment before = new SessionMoment(NOON.minusSeconds(1), ZoneId.of("Pacific/Apia"));

    assertThat(berlin.orLater(tokyo)).isEqualTo(tokyo.orLater(berlin)).isEqualTo(berlin);
    assertThat(before.orLater(tokyo)).isEqualTo(tokyo);
    assertThat(before.orLater(null)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} to {1}: today at {2} is {3}")
  @DisplayName(
      "Time: a change of zone from a date on makes that date longer or shorter, never twice")
  @CsvSource({
    "Asia/Tokyo, Pacific/Honolulu, 2026-11-20T14:59:59Z, 2026-11-20",
    "Asia/Tokyo, Pacific/Honolulu, 2026-11-20T15:00:00Z, 2026-11-21",
    "Asia/Tokyo, Pacific/Honolulu, 2026-11-22T09:59:59Z, 2026-11-21",
    "Asia/Tokyo, Pacific/Honolulu, 2026-11-22T10:00:00Z, 2026-11-22",
    "Pacific/Honolulu, Asia/Tokyo, 2026-11-21T09:59:59Z, 2026-11-20",
    "Pacific/Honolulu, Asia/Tokyo, 2026-11-21T10:00:00Z, 2026-11-21",
    "Pacific/Honolulu, Asia/Tokyo, 2026-11-21T15:00:00Z, 2026-11-22",
    "Pacific/Niue, Pacific/Kiritimati, 2026-11-21T10:59:59Z, 2026-11-20",
    "Pacific/Niue, Pacific/Kiritimati, 2026-11-21T11:00:00Z, 2026-11-22"
  })
  void changeOfZone(String before, String after, Instant now, LocalDate expected) {
    MemberCalendar calendar = calendar(null, in(before, "2026-01-01"), in(after, "2026-11-21"));

    assertThat(calendar.today(now)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "profile in {0}, session in {1}: closes {2}")
  @DisplayName("Streaks 4: a date closes when it has ended in both zones, the later one decides")
  @CsvSource({
    "Europe/Berlin, America/Los_Angeles, 2026-11-22T08:00:00Z",
    "America/Los_Angeles, Europe/Berlin, 2026-11-22T08:00:00Z",
    "Europe/Berlin, Europe/Berlin, 2026-11-21T23:00:00Z"
  })
  void closesInBoth(String profile, String session, Instant expected) {
    MemberCalendar calendar = calendar(sessionIn(session), in(profile, "2026-01-01"));

    assertThat(calendar.closesAt(LocalDate.parse("2026-11-21"))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("Streaks 3a: only whole dates that a zone left out do not exist")
  @CsvSource({
    "Pacific/Apia, 2011-12-29, true",
    "Pacific/Apia, 2011-12-30, false",
    "Pacific/Apia, 2011-12-31, true",
    "Pacific/Kwajalein, 1993-08-21, false",
    "America/Santiago, 2026-09-06, true",
    "Europe/Berlin, 2026-03-29, true",
    "Europe/Berlin, 2026-10-25, true"
  })
  void datesThatExist(String zone, LocalDate date, boolean expected) {
    assertThat(calendar(null, in(zone, "1990-01-01")).exists(date)).isEqualTo(expected);
  }

  @Test
  @DisplayName("Time: far behind UTC and with a late start of day, today is two dates behind UTC")
  void twoDatesBehind() {
    Schedule lateStart =
        new Schedule(
            LocalDate.parse("2026-01-01"),
            ZoneId.of("Pacific/Honolulu"),
            LocalTime.of(20, 0),
            new StreakPolicy.Daily(Set.of()));

    assertThat(calendar(null, lateStart).today(Instant.parse("2026-11-21T00:30:00Z")))
        .isEqualTo("2026-11-19");
  }
}
