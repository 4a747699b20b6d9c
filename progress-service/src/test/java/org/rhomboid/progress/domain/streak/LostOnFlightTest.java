package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostOnFlightTest {

  @ParameterizedTest(name = "{0} {1}, then {2} {3}: {4}")
  @DisplayName(
      "Streaks 3b: the dates between two sessions at most 36 hours apart are lost where clocks rose by at least 3 hours")
  @CsvSource({
    "2026-11-20T20:00, Pacific/Honolulu, 2026-11-22T09:00, Asia/Tokyo, 2",
    "2026-11-20T20:00, America/Los_Angeles, 2026-11-22T13:00, Asia/Tokyo, 2",
    "2026-11-20T20:00, Pacific/Honolulu, 2026-11-23T08:00, Pacific/Kiritimati, 2",
    "2026-11-20T20:00, Pacific/Honolulu, 2026-11-23T08:01, Pacific/Kiritimati, 1",
    "2026-11-20T20:00, Europe/Berlin, 2026-11-22T11:00, Asia/Dubai, 2",
    "2026-11-20T20:00, Europe/Berlin, 2026-11-22T11:01, Asia/Dubai, 1",
    "2026-11-20T22:00, Europe/Berlin, 2026-11-22T01:00, Europe/Istanbul, 1",
    "2026-11-20T20:00, Asia/Tokyo, 2026-11-22T00:30, Pacific/Honolulu, 1"
  })
  void lostOnFlight(String left, String from, String landed, String to, int current) {
    Member member = Member.unknown().session(left, from).session(landed, to);

    assertThat(member.state().streak().run().length()).isEqualTo(current);
  }

  @Test
  @DisplayName(
      "Streaks 3b: a flight east over the date line keeps the streak, with the home profile too")
  void withHomeProfile() {
    Member member =
        Member.in("Pacific/Honolulu")
            .session("2026-11-20T20:00", "Pacific/Honolulu")
            .session("2026-11-22T09:00", "Asia/Tokyo");

    assertThat(member.state().streak().run().length()).isEqualTo(2);
  }

  @Test
  @DisplayName("Streaks 3b: the first session after the flight decides, not the last of its day")
  void theFirstOfTheDay() {
    Member member =
        Member.unknown()
            .session("2026-11-20T20:00", "Europe/Berlin")
            .session("2026-11-22T22:00", "Asia/Dubai");
    assertThat(member.state().streak().run().length()).isEqualTo(1);

    member.session("2026-11-22T10:00", "Asia/Dubai");

    assertThat(member.state().streak().run().length()).isEqualTo(2);
  }

  @Test
  @DisplayName(
      "Streaks 3b: a session on the way moves the take-off: the latest so far decides, in time")
  void theLatestBefore() {
    Member member =
        Member.unknown()
            .session("2026-11-20T08:00", "America/Los_Angeles")
            .session("2026-11-20T23:00", "America/Los_Angeles")
            .session("2026-11-22T20:00", "Asia/Tokyo");

    assertThat(member.state().streak().run().length()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0} {1}")
  @DisplayName("Streaks 3b: daylight saving never loses a date: a missed one is missed")
  @CsvSource({
    "Europe/Berlin, 2026-03-28, 2026-03-30",
    "Australia/Sydney, 2026-10-03, 2026-10-05",
    "Australia/Lord_Howe, 2026-10-03, 2026-10-05",
    "Antarctica/Troll, 2026-03-28, 2026-03-30"
  })
  void neverDaylightSaving(String zone, String before, String after) {
    Member member =
        Member.in(zone).session(before + "T23:00", zone).session(after + "T00:30", zone);

    assertThat(member.state().streak().run().length()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "Streaks 3b: until the session after it the date in between is open, and may be missed")
  void onlyAfterLanding() {
    Member member = Member.in("Pacific/Honolulu").session("2026-11-20T20:00", "Pacific/Honolulu");
    assertThat(member.asOf("2026-11-22T10:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);

    member.session("2026-11-22T09:00", "Asia/Tokyo");

    assertThat(member.asOf("2026-11-22T10:00:00Z").current()).isEqualTo(2);
  }
}
