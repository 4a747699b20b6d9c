package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/** 2026-11-16 is a Monday. */
class StreakExplanationTest {

  private static List<String> rules(List<DayVerdict> days) {
    return days.stream().map(day -> day.verdict() + " " + day.rule()).toList();
  }

  @Test
  @DisplayName("Streaks 2: each day has the first verdict that fits, with its rule")
  void everyDay() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .practisedDaily("2026-11-02", 5)
            .practisedDaily("2026-11-09", 2)
            .paused("2026-11-13", "2026-11-13")
            .planned("2026-11-16", "2026-11-22", "2026-11-17");

    List<DayVerdict> days = member.explained("2026-11-01", "2026-11-22", "2026-11-19T12:00:00Z");

    assertThat(rules(days.subList(0, 2)))
        .containsExactly("BEFORE_FIRST NO_SESSION_YET", "PRACTISED SESSION");
    assertThat(rules(days.subList(9, 22)))
        .containsExactly(
            "PRACTISED SESSION",
            "FROZEN FREEZE_USED",
            "MISSED NO_SESSION",
            "PAUSED PAUSE",
            "REST NO_TRAINING_DAY",
            "REST NO_TRAINING_DAY",
            "MISSED NO_SESSION",
            "REST NOT_PLANNED",
            "MISSED NO_SESSION",
            "OPEN NOT_OVER",
            "OPEN NOT_OVER",
            "OPEN NOT_OVER",
            "OPEN NOT_OVER");
    assertThat(days.get(9).zone().getId()).isEqualTo("UTC");
    assertThat(days.get(9).policy()).isEqualTo(new StreakPolicy.Daily(Member.WEEKDAYS));
  }

  @Test
  @DisplayName("Streaks 2: days to come are open, or neutral where that is known")
  void daysToCome() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.WorkingDays(Member.WEEKDAYS))
            .practised("2026-11-20")
            .paused("2026-11-24", null);

    assertThat(rules(member.explained("2026-11-20", "2026-11-24", "2026-11-20T13:00:00Z")))
        .containsExactly(
            "PRACTISED SESSION",
            "NON_WORKING NO_WORKING_DAY",
            "NON_WORKING NO_WORKING_DAY",
            "OPEN NOT_OVER",
            "PAUSED PAUSE");
  }

  @Test
  @DisplayName("Streaks 2: who never practised has nothing to miss, and today is open")
  void neverPractised() {
    assertThat(
            rules(Member.in("UTC").explained("2026-11-19", "2026-11-21", "2026-11-20T13:00:00Z")))
        .containsExactly("BEFORE_FIRST NO_SESSION_YET", "OPEN NOT_OVER", "OPEN NOT_OVER");
  }

  @Test
  @DisplayName(
      "Streaks 3: a date lost on a flight is SKIPPED_DATE, each date in the zone of its time")
  void flight() {
    Member member =
        Member.unknown()
            .session("2026-11-20T20:00", "Pacific/Honolulu")
            .session("2026-11-22T09:00", "Asia/Tokyo");

    List<DayVerdict> days = member.explained("2026-11-20", "2026-11-23", "2026-11-22T03:00:00Z");

    assertThat(rules(days))
        .containsExactly(
            "PRACTISED SESSION", "SKIPPED_DATE FLIGHT", "PRACTISED SESSION", "OPEN NOT_OVER");
    assertThat(days)
        .extracting(day -> day.zone().getId())
        .containsExactly("Pacific/Honolulu", "Pacific/Honolulu", "Asia/Tokyo", "Asia/Tokyo");
  }

  @Test
  @DisplayName("Streaks 3: Samoa's missing Friday is SKIPPED_DATE by the zone alone")
  void samoa() {
    Member member = Member.in("Pacific/Apia").session("2011-12-29T12:00", "Pacific/Apia");

    assertThat(rules(member.explained("2011-12-30", "2011-12-30", "2012-01-05T00:00:00Z")))
        .containsExactly("SKIPPED_DATE DATE_NOT_IN_ZONE");
  }

  @Test
  @DisplayName(
      "Streaks 7: a week leaves its first days free, and misses what it lacks once it is over")
  void unmetWeek() {
    Member member = Member.weekly(3).practised("2026-11-09", "2026-11-12");

    assertThat(rules(member.explained("2026-11-09", "2026-11-15", "2026-11-16T00:00:00Z")))
        .containsExactly(
            "PRACTISED SESSION",
            "REST TARGET_LEAVES_FREE",
            "REST TARGET_LEAVES_FREE",
            "PRACTISED SESSION",
            "REST TARGET_LEAVES_FREE",
            "REST TARGET_LEAVES_FREE",
            "MISSED TARGET_NOT_MET");
    assertThat(rules(member.explained("2026-11-13", "2026-11-15", "2026-11-15T13:00:00Z")))
        .containsExactly("REST TARGET_LEAVES_FREE", "REST TARGET_LEAVES_FREE", "OPEN NOT_OVER");
  }

  @Test
  @DisplayName("Streaks 7: a met and a neutral week ask for nothing more")
  void metAndNeutral() {
    Member met = Member.weekly(2).practised("2026-11-09", "2026-11-10");
    Member neutral =
        Member.weekly(2).practised("2026-11-02", "2026-11-03").paused("2026-11-14", "2026-11-14");

    assertThat(rules(met.explained("2026-11-10", "2026-11-12", "2026-11-11T13:00:00Z")))
        .containsExactly("PRACTISED SESSION", "REST TARGET_MET", "REST TARGET_MET");
    assertThat(rules(neutral.explained("2026-11-13", "2026-11-15", "2026-11-16T13:00:00Z")))
        .containsExactly("REST NEUTRAL_WEEK", "PAUSED PAUSE", "REST NEUTRAL_WEEK");
  }
}
