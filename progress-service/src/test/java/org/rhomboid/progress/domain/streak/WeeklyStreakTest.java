package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.progress.domain.calendar.StreakPolicy;
import org.rhomboid.progress.domain.calendar.StreakUnit;

/** Weeks in UTC: 2026-11-02, 09, 16, 23 and 30 are Mondays. */
class WeeklyStreakTest {

  private static final StreakPolicy DAILY = new StreakPolicy.Daily(Member.EVERY_DAY);

  /** Practises Monday, Wednesday and Friday of each of these weeks. */
  private static Member threeTimesIn(Member member, String... mondays) {
    for (String monday : mondays) {
      LocalDate date = LocalDate.parse(monday);
      member.practised(date.toString(), date.plusDays(2).toString(), date.plusDays(4).toString());
    }
    return member;
  }

  @Test
  @DisplayName(
      "Streaks 7: the streak counts weeks with the target's practice days, however many more")
  void countsWeeks() {
    Member member =
        threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-16").practisedDaily("2026-11-09", 7);

    Streak streak = member.asOf("2026-11-20T18:00:00Z");

    assertThat(streak.policy().unit()).isEqualTo(StreakUnit.WEEKS);
    assertThat(streak.current()).isEqualTo(3);
    assertThat(streak.longest())
        .isEqualTo(new LongestRun(3, LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-20")));
  }

  @Test
  @DisplayName("Streaks 7: there are no freezes, however long the streak")
  void noFreezes() {
    Member member = Member.weekly(3).practisedDaily("2026-09-07", 70);

    assertThat(member.asOf("2026-11-15T18:00:00Z").freezes()).isZero();
    assertThat(member.asOf("2026-11-15T18:00:00Z").current()).isEqualTo(10);
    assertThat(member.asOf("2026-11-23T00:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName(
      "Streaks 7: the running week is pending until its target is met, and counts from then on")
  void runningWeekIsPending() {
    Member member =
        threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-09")
            .practised("2026-11-16", "2026-11-21");
    assertThat(member.asOf("2026-11-21T18:00:00Z").current()).isEqualTo(2);

    member.practised("2026-11-22");

    assertThat(member.asOf("2026-11-22T18:00:00Z").current()).isEqualTo(3);
  }

  @Test
  @DisplayName("Streaks 7: a week that is over without its target breaks")
  void unmetWeekBreaks() {
    Member member =
        threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-09")
            .practised("2026-11-16", "2026-11-18");

    assertThat(member.asOf("2026-11-22T23:59:59Z").current()).isEqualTo(2);
    assertThat(member.asOf("2026-11-23T00:00:00Z").current()).isZero();
    assertThat(member.asOf("2026-11-23T00:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
    assertThat(member.asOf("2026-11-23T00:00:00Z").longest().length()).isEqualTo(2);
  }

  @Test
  @DisplayName("Streaks 7: a late session that completes a week heals the streak")
  void lateSessionHeals() {
    Member member = threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-16");
    member.practised("2026-11-09", "2026-11-11");
    assertThat(member.asOf("2026-11-20T18:00:00Z").current()).isEqualTo(1);

    member.practised("2026-11-15");

    assertThat(member.asOf("2026-11-20T18:00:00Z").current()).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0} days from Thursday: {1} weeks")
  @DisplayName("Streaks 7: the first partial week is neutral, and counts where its target was met")
  @CsvSource({"2, 1", "3, 2", "4, 2"})
  void firstPartialWeek(int days, int current) {
    Member member = Member.weekly(3).practisedDaily("2026-11-05", days);

    assertThat(member.asOf("2026-11-09T12:00:00Z").state())
        .isEqualTo(days < 3 ? StreakCondition.ACTIVE : StreakCondition.AT_RISK);
    threeTimesIn(member, "2026-11-09");

    assertThat(member.asOf("2026-11-13T18:00:00Z").current()).isEqualTo(current);
  }

  @Test
  @DisplayName(
      "Streaks 7: a week with any paused day is neutral, and counts where its target was met")
  void pausedWeek() {
    Member ill =
        threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-16")
            .practised("2026-11-09")
            .paused("2026-11-15", "2026-11-15");
    Member diligent =
        threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-09", "2026-11-16")
            .paused("2026-11-09", "2026-11-15");

    assertThat(ill.asOf("2026-11-20T18:00:00Z").current()).isEqualTo(2);
    assertThat(diligent.asOf("2026-11-20T18:00:00Z").current()).isEqualTo(3);
  }

  @Test
  @DisplayName("Streaks 7: from days to weeks the run ends without BROKEN, its longest is kept")
  void fromDaysToWeeks() {
    Member member =
        Member.in("UTC")
            .from("2026-11-16", "UTC", "00:00", new StreakPolicy.Weekly(3))
            .practisedDaily("2026-11-01", 15);

    Streak sunday = member.asOf("2026-11-15T18:00:00Z");
    Streak monday = member.asOf("2026-11-16T00:00:00Z");

    assertThat(sunday.current()).isEqualTo(15);
    assertThat(sunday.expiresAt()).isEqualTo("2026-11-16T00:00:00Z");
    assertThat(monday.current()).isZero();
    assertThat(monday.state()).isEqualTo(StreakCondition.ACTIVE);
    assertThat(monday.longest()).isNull();
    assertThat(monday.freezes()).isZero();
    assertThat(monday.expiresAt()).isNull();
    assertThat(member.state().streak().longestDays().length()).isEqualTo(15);
  }

  @Test
  @DisplayName("Streaks 7: from weeks to days and back, the longest run of each unit is kept")
  void longestPerUnit() {
    Member member =
        threeTimesIn(
                Member.weekly(3)
                    .from("2026-11-16", "UTC", "00:00", DAILY)
                    .from("2026-11-23", "UTC", "00:00", new StreakPolicy.Weekly(3)),
                "2026-11-02",
                "2026-11-09")
            .practisedDaily("2026-11-16", 5);
    Streak days = member.asOf("2026-11-20T18:00:00Z");

    threeTimesIn(member, "2026-11-23");
    Streak weeks = member.asOf("2026-11-27T18:00:00Z");

    assertThat(days.policy().unit()).isEqualTo(StreakUnit.DAYS);
    assertThat(days.longest().length()).isEqualTo(5);
    assertThat(weeks.current()).isEqualTo(1);
    assertThat(weeks.longest().length()).isEqualTo(2);
    assertThat(member.state().streak().longestDays().length()).isEqualTo(5);
  }

  @Test
  @DisplayName(
      "Streaks 7: a switch back to days finds no miss: the day after it is not BROKEN before it ends")
  void switchedToDays() {
    Member member =
        threeTimesIn(
            Member.weekly(3).from("2026-11-16", "UTC", "00:00", DAILY), "2026-11-02", "2026-11-09");

    assertThat(member.asOf("2026-11-16T12:00:00Z").state()).isEqualTo(StreakCondition.ACTIVE);
    assertThat(member.asOf("2026-11-17T00:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName(
      "Streaks 3: a date that the zone left out is no day to practise: six of six meet a target of seven")
  void samoa() {
    Member member =
        Member.unknown().from("2000-01-01", "Pacific/Apia", "00:00", new StreakPolicy.Weekly(7));
    for (int day = 26; day <= 31; day++) {
      if (day != 30) {
        member.session("2011-12-" + day + "T12:00", "Pacific/Apia");
      }
    }
    member.session("2012-01-01T12:00", "Pacific/Apia");

    assertThat(member.asOf("2012-01-02T00:00:00Z").current()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @DisplayName("Streaks 9: ACTIVE with today practised or the week met, else AT_RISK while it runs")
  @CsvSource({
    "2026-11-13T12:00:00Z, ACTIVE",
    "2026-11-15T23:59:59Z, ACTIVE",
    "2026-11-16T00:00:00Z, AT_RISK",
    "2026-11-18T12:00:00Z, ACTIVE",
    "2026-11-19T12:00:00Z, AT_RISK",
    "2026-11-23T00:00:00Z, BROKEN"
  })
  void states(Instant now, StreakCondition state) {
    Member member = threeTimesIn(Member.weekly(3), "2026-11-02", "2026-11-09");
    if (now.isAfter(Instant.parse("2026-11-18T00:00:00Z"))) {
      member.practised("2026-11-18");
    }

    assertThat(member.asOf(now.toString()).state()).isEqualTo(state);
  }

  @ParameterizedTest(name = "practised through {0}: expires {1}")
  @DisplayName("Streaks 9: a week not met expires with its Sunday, one met with the next week's")
  @CsvSource({"2026-11-10, 2026-11-16T00:00:00Z", "2026-11-11, 2026-11-23T00:00:00Z"})
  void expiresWithSunday(LocalDate last, Instant expiresAt) {
    Member member = threeTimesIn(Member.weekly(3), "2026-11-02");
    LocalDate.parse("2026-11-09")
        .datesUntil(last.plusDays(1))
        .forEach(day -> member.practised(day.toString()));

    assertThat(member.asOf(last + "T18:00:00Z").expiresAt()).isEqualTo(expiresAt);
  }

  @Test
  @DisplayName("Streaks 9: a pause to come carries the expiry over its weeks")
  void expiryBehindPause() {
    Member member = threeTimesIn(Member.weekly(3), "2026-11-02").paused("2026-11-12", "2026-11-24");

    assertThat(member.asOf("2026-11-09T12:00:00Z").expiresAt()).isEqualTo("2026-12-07T00:00:00Z");
  }

  @Test
  @DisplayName("Streaks 4: a week is over when its Sunday closes in both zones")
  void sundayClosesInBothZones() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "Europe/Berlin", "00:00", new StreakPolicy.Weekly(1))
            .session("2026-11-02T20:00", "America/Los_Angeles")
            .session("2026-11-03T20:00", "America/Los_Angeles");

    assertThat(member.asOf("2026-11-03T20:00:00Z").expiresAt()).isEqualTo("2026-11-16T08:00:00Z");
    assertThat(member.asOf("2026-11-16T07:59:59Z").current()).isEqualTo(1);
    assertThat(member.asOf("2026-11-16T07:59:59Z").state()).isEqualTo(StreakCondition.AT_RISK);
    assertThat(member.asOf("2026-11-16T08:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName(
      "Streaks 7: a week whose zone changes at its boundary ends once, in the zone of its Sunday")
  void zoneChangeAtTheBoundary() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "Pacific/Honolulu", "00:00", new StreakPolicy.Weekly(1))
            .from("2026-11-16", "Asia/Tokyo", "00:00", new StreakPolicy.Weekly(1))
            .session("2026-11-03T12:00", "Pacific/Honolulu");

    assertThat(member.asOf("2026-11-16T09:59:59Z").current()).isEqualTo(1);
    assertThat(member.asOf("2026-11-16T10:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
    member
        .session("2026-11-15T23:30", "Pacific/Honolulu")
        .session("2026-11-16T19:30", "Asia/Tokyo");
    assertThat(member.asOf("2026-11-16T12:00:00Z").current()).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "Streaks 7: practised on Sunday and unmet, the week is pending until the Sunday closes")
  void practisedSunday() {
    Member member =
        threeTimesIn(Member.weekly(3), "2026-11-02").practised("2026-11-14", "2026-11-15");

    assertThat(member.asOf("2026-11-15T18:00:00Z").current()).isEqualTo(1);
    assertThat(member.asOf("2026-11-15T18:00:00Z").state()).isEqualTo(StreakCondition.ACTIVE);
    assertThat(member.asOf("2026-11-16T00:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName(
      "Streaks 13: the days that the target leaves free are neutral, those it lacks count 0 when the week is over")
  void consistency() {
    Member member = threeTimesIn(Member.weekly(3), "2026-11-02");
    double met = member.asOf("2026-11-06T18:00:00Z").consistency();

    assertThat(member.asOf("2026-11-08T23:59:59Z").consistency()).isEqualTo(met);
    assertThat(member.asOf("2026-11-15T23:59:59Z").consistency()).isEqualTo(met);
    assertThat(member.asOf("2026-11-16T00:00:00Z").consistency())
        .isEqualTo(met * Math.pow(0.5, 3 / 14.0), within(1e-9));
  }
}
