package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

class NeutralDayTest {

  private static final StreakPolicy DAILY = new StreakPolicy.Daily(Member.WEEKDAYS);

  private static final Set<DayOfWeek> EXCEPT_FRIDAY =
      EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY));

  private static Optional<Verdict> verdict(Member member, String date) {
    StreakFacts facts = member.facts();
    return Optional.ofNullable(NeutralDay.on(LocalDate.parse(date), facts, facts.calendar(null)));
  }

  private static Member daily() {
    return Member.unknown().from("2000-01-01", "UTC", "00:00", DAILY);
  }

  @Test
  @DisplayName("Streaks 2: the first verdict that fits counts: skipped, paused, then rest")
  void precedence() {
    Member inSamoa =
        Member.unknown()
            .from("2000-01-01", "Pacific/Apia", "00:00", new StreakPolicy.Daily(EXCEPT_FRIDAY))
            .paused("2011-12-30", "2012-01-06");

    assertThat(verdict(inSamoa, "2011-12-30")).contains(Verdict.SKIPPED_DATE);
    assertThat(verdict(inSamoa, "2012-01-06")).contains(Verdict.PAUSED);
    assertThat(verdict(inSamoa, "2012-01-13")).contains(Verdict.REST);
  }

  @Test
  @DisplayName("Streaks 6: under DAILY a weekday that is no training day is REST")
  void rest() {
    assertThat(verdict(daily(), "2026-11-21")).contains(Verdict.REST);
    assertThat(verdict(daily(), "2026-11-20")).isEmpty();
  }

  @Test
  @DisplayName("Streaks 6: where a plan covers the date, the plan decides and not the weekday")
  void restByPlan() {
    Member member = daily().planned("2026-11-16", "2026-11-22", "2026-11-18", "2026-11-22");

    assertThat(verdict(member, "2026-11-18")).contains(Verdict.REST);
    assertThat(verdict(member, "2026-11-21")).isEmpty();
    assertThat(verdict(member, "2026-11-28")).contains(Verdict.REST);
  }

  @Test
  @DisplayName("Streaks 6: a plan's change frees today and changes no day before it")
  void changedPlan() {
    Member member =
        daily()
            .planned("2026-11-16", "2026-11-22", "2026-11-20")
            .planned("2026-11-19", "2026-11-22", "2026-11-19", "2026-11-18");

    assertThat(verdict(member, "2026-11-18")).isEmpty();
    assertThat(verdict(member, "2026-11-19")).contains(Verdict.REST);
    assertThat(verdict(member, "2026-11-20")).isEmpty();
  }

  @Test
  @DisplayName(
      "Streaks 6: under WORKING_DAYS a weekday off is NON_WORKING, and plans do not matter")
  void nonWorking() {
    Member member =
        Member.unknown()
            .from("2000-01-01", "UTC", "00:00", new StreakPolicy.WorkingDays(Member.WEEKDAYS))
            .planned("2026-11-16", "2026-11-22", "2026-11-20");

    assertThat(verdict(member, "2026-11-21")).contains(Verdict.NON_WORKING);
    assertThat(verdict(member, "2026-11-20")).isEmpty();
  }

  @Test
  @DisplayName("Streaks 6: with no profile and no plan every day is required")
  void everyDay() {
    assertThat(verdict(Member.unknown(), "2026-11-21")).isEmpty();
    assertThat(verdict(Member.unknown(), "2026-11-22")).isEmpty();
  }

  @Test
  @DisplayName("Streaks 8: a pause covers its first and its last date, an open one all that follow")
  void pauses() {
    Member member = daily().paused("2026-11-18", "2026-11-19").paused("2026-11-26", null);

    assertThat(verdict(member, "2026-11-17")).isEmpty();
    assertThat(verdict(member, "2026-11-18")).contains(Verdict.PAUSED);
    assertThat(verdict(member, "2026-11-19")).contains(Verdict.PAUSED);
    assertThat(verdict(member, "2026-11-20")).isEmpty();
    assertThat(verdict(member, "2099-11-20")).contains(Verdict.PAUSED);
  }
}
