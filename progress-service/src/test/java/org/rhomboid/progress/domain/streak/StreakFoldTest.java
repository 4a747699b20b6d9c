package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class StreakFoldTest {

  @Test
  @DisplayName("Streaks 1: one session of a day or ten count once")
  void onceADay() {
    Member member = Member.in("UTC");
    for (int hour = 10; hour < 20; hour++) {
      member.session("2026-11-20T" + hour + ":00", "UTC");
    }

    assertThat(member.asOf("2026-11-20T21:00:00Z").current()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "Streaks 1: a practised day counts on a rest day, a paused and a non-working one too")
  void alwaysCounts() {
    Member resting =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .practisedDaily("2026-11-20", 3);
    Member paused =
        Member.in("UTC").paused("2026-11-01", "2026-11-30").practisedDaily("2026-11-20", 3);
    Member off =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.WorkingDays(Member.WEEKDAYS))
            .practisedDaily("2026-11-20", 3);

    assertThat(List.of(resting, paused, off))
        .extracting(member -> member.asOf("2026-11-22T21:00:00Z").current())
        .containsExactly(3, 3, 3);
  }

  @Test
  @DisplayName("Streaks 2: skipped and rest days neither break a streak nor add to it")
  void neutral() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .practised("2026-11-20", "2026-11-23");

    assertThat(member.asOf("2026-11-23T21:00:00Z").current()).isEqualTo(2);
  }

  @Test
  @DisplayName("Streaks 2: a missed day breaks the streak, the next practice begins a new one")
  void missed() {
    Member member = Member.in("UTC").practised("2026-11-18", "2026-11-19", "2026-11-21");

    Streak streak = member.asOf("2026-11-21T21:00:00Z");

    assertThat(streak.current()).isEqualTo(1);
    assertThat(streak.longest().length()).isEqualTo(2);
  }

  @Test
  @DisplayName("Streaks 6: days past are judged by the policy and the days in force then")
  void policyHistory() {
    Member member =
        Member.unknown()
            .from("2026-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .from("2026-11-21", "UTC", "00:00", new StreakPolicy.Daily(Member.EVERY_DAY))
            .practised("2026-11-13", "2026-11-16");
    assertThat(member.asOf("2026-11-16T21:00:00Z").current()).isEqualTo(2);

    member.practisedDaily("2026-11-17", 4).practised("2026-11-23");

    assertThat(member.asOf("2026-11-23T21:00:00Z").current()).isEqualTo(1);
  }

  @Test
  @DisplayName("Streaks 6: from DAILY to WORKING_DAYS the same streak runs on")
  void fromDailyToWorkingDays() {
    EnumSet<DayOfWeek> tuesdayToSaturday = EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
    Member member =
        Member.unknown()
            .from("2026-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.EVERY_DAY))
            .from("2026-11-21", "UTC", "00:00", new StreakPolicy.WorkingDays(tuesdayToSaturday))
            .practisedDaily("2026-11-18", 4)
            .practised("2026-11-24");

    Streak streak = member.asOf("2026-11-24T21:00:00Z");

    assertThat(streak.current()).isEqualTo(5);
    assertThat(streak.policy().code()).isEqualTo("WORKING_DAYS");
  }

  @Test
  @DisplayName("Streaks: a late session heals the streak it belongs to")
  void lateSessionHeals() {
    Member member = Member.in("UTC").practised("2026-11-18", "2026-11-20", "2026-11-21");
    assertThat(member.asOf("2026-11-21T21:00:00Z").current()).isEqualTo(2);

    member.practised("2026-11-19");

    assertThat(member.asOf("2026-11-21T21:00:00Z").current()).isEqualTo(4);
  }

  @Test
  @DisplayName("Streaks: a session of an earlier day is never appended")
  void appendRefusesEarlierDays() {
    Member member = Member.in("UTC").practised("2026-11-18", "2026-11-20");
    StreakState state = member.state();
    CountedSession earlier = Member.in("UTC").practised("2026-11-19").sessions().get(0);

    assertThat(state.canAppend(earlier)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StreakFold.append(state, earlier, member.facts()));
  }

  @Test
  @DisplayName(
      "Streaks: a session of the last day is appended unless it is earlier than the latest")
  void appendsToTheLastDay() {
    Member member = Member.in("UTC").session("2026-11-20T12:00", "UTC");
    StreakState state = member.state();
    List<CountedSession> sessions =
        Member.in("UTC")
            .session("2026-11-20T11:59", "UTC")
            .session("2026-11-20T12:00", "UTC")
            .session("2026-11-20T13:00", "UTC")
            .session("2026-11-21T00:00", "UTC")
            .sessions();

    assertThat(sessions).extracting(state::canAppend).containsExactly(false, true, true, true);
  }

  @Test
  @DisplayName("Streaks: each day keeps the state before it, from which it can be folded anew")
  void checkpoints() {
    Member member = Member.in("UTC").practised("2026-11-18", "2026-11-19", "2026-11-21");
    List<PractisedDay> days = PractisedDay.of(member.sessions());

    FoldedDays folded = StreakFold.fold(StreakState.NEVER, days, member.facts());

    assertThat(folded.before().keySet())
        .containsExactlyElementsOf(days.stream().map(PractisedDay::date).toList());
    for (PractisedDay day : days) {
      StreakState checkpoint = folded.before().get(day.date());
      List<PractisedDay> after =
          days.stream().filter(other -> !other.date().isBefore(day.date())).toList();
      assertThat(StreakFold.fold(checkpoint, after, member.facts()).state())
          .isEqualTo(folded.state());
    }
  }

  @Test
  @DisplayName("Streaks: a fold refuses days that its checkpoint has judged")
  void foldRefusesJudgedDays() {
    Member member = Member.in("UTC").practised("2026-11-18", "2026-11-19");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                StreakFold.fold(
                    member.state(), PractisedDay.of(member.sessions()), member.facts()));
  }

  @Test
  @DisplayName("Streaks: the session of the latest completion is kept, whatever its practice day")
  void latestSession() {
    Member member =
        Member.unknown()
            .session("2026-11-21T01:00", "Asia/Tokyo")
            .session("2026-11-20T12:00", "Pacific/Honolulu");

    StreakState state = member.state();

    assertThat(state.lastPracticeDay()).isEqualTo("2026-11-21");
    assertThat(state.latest().zone().getId()).isEqualTo("Pacific/Honolulu");
  }
}
