package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.progress.domain.calendar.StreakPolicy;
import org.rhomboid.progress.domain.calendar.StreakUnit;

class StreakReadingTest {

  private static final StreakPolicy DAILY = new StreakPolicy.Daily(Member.WEEKDAYS);

  @Test
  @DisplayName("Streaks 9: NONE before the first practice, with nothing that could expire")
  void none() {
    Streak streak = Member.in("Europe/Berlin").asOf("2026-11-20T23:30:00Z");

    assertThat(streak.state()).isEqualTo(StreakCondition.NONE);
    assertThat(streak.current()).isZero();
    assertThat(streak.longest()).isNull();
    assertThat(streak.lastPracticeDay()).isNull();
    assertThat(streak.expiresAt()).isNull();
    assertThat(streak.consistency()).isZero();
    assertThat(streak.today()).isEqualTo("2026-11-21");
    assertThat(streak.zone().getId()).isEqualTo("Europe/Berlin");
    assertThat(streak.policy().unit()).isEqualTo(StreakUnit.DAYS);
  }

  @ParameterizedTest(name = "{0}: {1}, current {2}")
  @DisplayName("Streaks 9: ACTIVE today, AT_RISK tomorrow, BROKEN the day after, never before")
  @CsvSource({
    "2026-11-18T23:59:59.999Z, ACTIVE, 3",
    "2026-11-19T00:00:00Z, AT_RISK, 3",
    "2026-11-19T23:59:59.999Z, AT_RISK, 3",
    "2026-11-20T00:00:00Z, BROKEN, 0",
    "2036-11-20T00:00:00Z, BROKEN, 0"
  })
  void readsAsOfNow(String now, StreakCondition state, int current) {
    Streak streak = Member.in("UTC").practisedDaily("2026-11-16", 3).asOf(now);

    assertThat(streak.state()).isEqualTo(state);
    assertThat(streak.current()).isEqualTo(current);
    assertThat(streak.longest().length()).isEqualTo(3);
    assertThat(streak.expiresAt())
        .isEqualTo(current == 0 ? null : Instant.parse("2026-11-20T00:00:00Z"));
  }

  @Test
  @DisplayName("Streaks 9: ACTIVE on a neutral day without practice")
  void activeOnNeutralDay() {
    Member member =
        Member.unknown().from("2000-01-01", "UTC", "00:00", DAILY).practised("2026-11-20");

    Streak saturday = member.asOf("2026-11-21T12:00:00Z");

    assertThat(saturday.state()).isEqualTo(StreakCondition.ACTIVE);
    assertThat(saturday.expiresAt()).isEqualTo("2026-11-24T00:00:00Z");
  }

  @Test
  @DisplayName(
      "Streaks 9: FROZEN only on the day after the freeze, and only while that day is open")
  void frozen() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", DAILY)
            .practisedDaily("2026-11-09", 5)
            .practisedDaily("2026-11-16", 2);

    assertThat(member.asOf("2026-11-18T12:00:00Z").state()).isEqualTo(StreakCondition.AT_RISK);
    assertThat(member.asOf("2026-11-19T12:00:00Z").state()).isEqualTo(StreakCondition.FROZEN);
    member.practised("2026-11-19");
    assertThat(member.asOf("2026-11-19T12:00:00Z").state()).isEqualTo(StreakCondition.ACTIVE);
  }

  @Test
  @DisplayName("Streaks 9: a freeze of Friday is ACTIVE on the free Saturday and AT_RISK on Monday")
  void frozenBeforeTheWeekend() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", DAILY)
            .practisedDaily("2026-11-09", 5)
            .practisedDaily("2026-11-16", 4);

    assertThat(member.asOf("2026-11-21T12:00:00Z").freezes()).isZero();
    assertThat(member.asOf("2026-11-21T12:00:00Z").state()).isEqualTo(StreakCondition.ACTIVE);
    assertThat(member.asOf("2026-11-23T12:00:00Z").state()).isEqualTo(StreakCondition.AT_RISK);
  }

  @Test
  @DisplayName("Streaks 9: PAUSED comes first, also before any practice, practised or broken")
  void paused() {
    Member member = Member.in("UTC").paused("2026-11-20", "2026-11-22");
    assertThat(member.asOf("2026-11-20T12:00:00Z").state()).isEqualTo(StreakCondition.PAUSED);

    member.practised("2026-11-20");

    assertThat(member.asOf("2026-11-20T13:00:00Z").state()).isEqualTo(StreakCondition.PAUSED);
    assertThat(member.asOf("2026-11-23T13:00:00Z").state()).isEqualTo(StreakCondition.AT_RISK);
    assertThat(member.asOf("2026-11-24T00:00:00Z").state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName(
      "Streaks 9: a streak without training days never expires, nor does one paused openly")
  void neverExpires() {
    Member restful =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.Daily(Set.of()))
            .practised("2026-11-20");
    Member ill = Member.in("UTC").practised("2026-11-20").paused("2026-11-21", null);

    assertThat(restful.asOf("2030-11-20T12:00:00Z").current()).isEqualTo(1);
    assertThat(restful.asOf("2030-11-20T12:00:00Z").expiresAt()).isNull();
    assertThat(ill.asOf("2026-11-21T12:00:00Z").current()).isEqualTo(1);
    assertThat(ill.asOf("2026-11-21T12:00:00Z").expiresAt()).isNull();
  }

  @Test
  @DisplayName("Streaks 9: a pause to come moves the expiry behind it, one without end removes it")
  void pauseToCome() {
    Member holiday = Member.in("UTC").practised("2026-11-20").paused("2026-11-21", "2026-12-05");
    Member later = Member.in("UTC").practised("2026-11-20").paused("2026-11-22", null);

    assertThat(holiday.asOf("2026-11-20T13:00:00Z").expiresAt()).isEqualTo("2026-12-07T00:00:00Z");
    assertThat(later.asOf("2026-11-20T13:00:00Z").expiresAt()).isEqualTo("2026-11-22T00:00:00Z");
  }

  @Test
  @DisplayName("Streaks 9: the expiry counts the freezes held, over the days off between them")
  void expiryCountsFreezes() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.WorkingDays(Member.WEEKDAYS))
            .practisedDaily("2026-11-02", 5)
            .practisedDaily("2026-11-09", 5)
            .practisedDaily("2026-11-16", 4);

    Streak thursday = member.asOf("2026-11-19T13:00:00Z");

    assertThat(thursday.freezes()).isEqualTo(2);
    assertThat(thursday.expiresAt()).isEqualTo("2026-11-25T00:00:00Z");
  }

  @Test
  @DisplayName("Streaks 9: one training day a week and two freezes expire in the third week")
  void expiryOfRareTraining() {
    Member member =
        Member.unknown()
            .from("2026-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.EVERY_DAY))
            .from("2026-11-16", "UTC", "00:00", new StreakPolicy.Daily(Set.of(DayOfWeek.MONDAY)))
            .practisedDaily("2026-11-01", 16);

    assertThat(member.asOf("2026-11-16T13:00:00Z").expiresAt()).isEqualTo("2026-12-08T00:00:00Z");
  }

  @Test
  @DisplayName(
      "Streaks 9: two days that a change of zone closes in reverse break at the later instant")
  void daysThatCloseInReverse() {
    Member member =
        Member.in("Pacific/Honolulu")
            .from(
                "2026-11-21",
                "Pacific/Kiritimati",
                "03:00",
                new StreakPolicy.Daily(Member.EVERY_DAY))
            .from(
                "2026-11-22",
                "Pacific/Kiritimati",
                "00:00",
                new StreakPolicy.Daily(Member.EVERY_DAY));
    for (int day = 13; day <= 19; day++) {
      member.session("2026-11-" + day + "T12:00", "Pacific/Kiritimati");
    }

    assertThat(member.asOf("2026-11-20T00:00:00Z").expiresAt()).isEqualTo("2026-11-21T13:00:00Z");
    assertThat(member.asOf("2026-11-21T12:59:59Z").current()).isEqualTo(7);
    assertThat(member.asOf("2026-11-21T13:00:00Z").current()).isZero();
  }

  @Test
  @DisplayName(
      "Streaks 9: no expiry while an open-ended pause runs, even with an earlier day open abroad")
  void noExpiryInOpenPause() {
    Member member =
        Member.in("Europe/Berlin")
            .session("2026-11-20T20:00", "America/Los_Angeles")
            .paused("2026-11-22", null);

    assertThat(member.asOf("2026-11-21T22:59:59Z").expiresAt()).isEqualTo("2026-11-22T08:00:00Z");
    assertThat(member.asOf("2026-11-21T23:00:00Z").state()).isEqualTo(StreakCondition.PAUSED);
    assertThat(member.asOf("2026-11-21T23:00:00Z").expiresAt()).isNull();
  }
}
