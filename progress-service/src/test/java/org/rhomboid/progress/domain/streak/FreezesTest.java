package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class FreezesTest {

  @ParameterizedTest(name = "{0} days: {1}")
  @DisplayName("Streaks 5: each 7th practice day in a row earns a freeze, at most 2 are held")
  @CsvSource({"6, 0", "7, 1", "13, 1", "14, 2", "21, 2", "70, 2"})
  void earned(int days, int held) {
    Member member = Member.in("UTC").practisedDaily("2026-01-01", days);

    assertThat(member.state().streak().freezes().held()).isEqualTo(held);
  }

  @Test
  @DisplayName("Streaks 5: neutral days do not interrupt the count towards a freeze")
  void neutralDaysDoNotInterrupt() {
    Member member =
        Member.unknown()
            .from("2026-01-01", "UTC", "00:00", new StreakPolicy.Daily(Member.WEEKDAYS))
            .practisedDaily("2026-11-02", 5)
            .practisedDaily("2026-11-09", 2);

    Streak streak = member.asOf("2026-11-10T18:00:00Z");

    assertThat(streak.current()).isEqualTo(7);
    assertThat(streak.freezes()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "Streaks 5: a missed day of a running streak uses a freeze: it keeps and does not add")
  void usedByItself() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 7);

    Streak streak = member.asOf("2026-11-09T12:00:00Z");

    assertThat(streak.current()).isEqualTo(7);
    assertThat(streak.freezes()).isZero();
    assertThat(streak.state()).isEqualTo(StreakCondition.FROZEN);
    assertThat(streak.longest().to()).isEqualTo("2026-11-07");
  }

  @Test
  @DisplayName("Streaks 5: a second missed day breaks what one freeze had kept")
  void oneFreezeOneDay() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 7);

    Streak streak = member.asOf("2026-11-10T00:00:00Z");

    assertThat(streak.current()).isZero();
    assertThat(streak.state()).isEqualTo(StreakCondition.BROKEN);
  }

  @Test
  @DisplayName("Streaks 5: two freezes keep a streak over two missed days, also between sessions")
  void twoFreezesTwoDays() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 14).practised("2026-11-17");

    Streak streak = member.asOf("2026-11-17T18:00:00Z");

    assertThat(streak.current()).isEqualTo(15);
    assertThat(streak.freezes()).isZero();
    assertThat(streak.longest())
        .isEqualTo(
            new LongestRun(15, member.sessions().get(0).practiceDay(), streak.lastPracticeDay()));
  }

  @Test
  @DisplayName("Streaks 5: a missed day starts the count anew although a freeze covered it")
  void countStartsAnew() {
    Member member =
        Member.in("UTC").practisedDaily("2026-11-01", 13).practisedDaily("2026-11-15", 6);

    assertThat(member.state().streak().freezes()).isEqualTo(new Freezes(0, 6));
    member.practised("2026-11-21");
    assertThat(member.state().streak().freezes()).isEqualTo(new Freezes(1, 0));
  }

  @Test
  @DisplayName("Streaks 5: a late session that fills the gap gives its freeze back")
  void givenBack() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 7).practised("2026-11-09");
    assertThat(member.asOf("2026-11-09T18:00:00Z").freezes()).isZero();

    Streak healed = member.practised("2026-11-08").asOf("2026-11-09T18:00:00Z");

    assertThat(healed.freezes()).isEqualTo(1);
    assertThat(healed.current()).isEqualTo(9);
  }

  @Test
  @DisplayName("Streaks 5: a freeze read as used today is not spent: a late session finds it there")
  void readingSpendsNothing() {
    Member member = Member.in("UTC").practisedDaily("2026-11-01", 7);
    StreakState before = member.state();
    assertThat(member.asOf("2026-11-09T12:00:00Z").freezes()).isZero();

    StreakState after =
        StreakFold.append(before, member.practised("2026-11-08").sessions().get(7), member.facts());

    assertThat(after.streak().freezes().held()).isEqualTo(1);
  }
}
