package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LongHistoryTest {

  private static final LocalDate FIRST = LocalDate.parse("2016-11-22");
  private static final int TEN_YEARS = 3653;

  private static Member practisingAfterMidnight() {
    Member member = Member.in("Europe/Berlin");
    for (int day = 0; day < TEN_YEARS; day++) {
      member.session(FIRST.plusDays(day) + "T00:10", "Europe/Berlin");
    }
    return member;
  }

  @Test
  @DisplayName("Streaks: ten years without a missed day are 3653 days, through every clock change")
  void tenYears() {
    Streak streak = practisingAfterMidnight().asOf("2026-11-22T22:59:59Z");

    assertThat(streak.current()).isEqualTo(TEN_YEARS);
    assertThat(streak.freezes()).isEqualTo(2);
    assertThat(streak.longest())
        .isEqualTo(new LongestRun(TEN_YEARS, FIRST, LocalDate.parse("2026-11-22")));
  }

  @Test
  @DisplayName(
      "Streaks: after ten years a session of today or tomorrow judges no day, one after a gap the days of the gap")
  void appendingCostsNoHistory() {
    StreakState state = practisingAfterMidnight().state();
    LocalDate last = state.lastPracticeDay();

    assertThat(StreakFold.datesBetween(state, last.plusDays(1))).isEmpty();
    assertThat(StreakFold.datesBetween(state, last.plusDays(4))).hasSize(3);
    assertThat(StreakFold.datesBetween(StreakState.NEVER, last)).isEmpty();
  }

  @Test
  @DisplayName(
      "Streaks: over ten years, appending judges each day without practice once, and no other")
  void appendingTenYears() {
    Member member = practisingAfterMidnight();
    StreakState state = StreakState.NEVER;
    long judged = 0;
    for (int session = 0; session < TEN_YEARS; session += 3) {
      CountedSession counted = member.sessions().get(session);
      judged += StreakFold.datesBetween(state, counted.practiceDay()).count();
      state = StreakFold.append(state, counted, member.facts());
    }

    assertThat(judged).isEqualTo(ChronoUnit.DAYS.between(FIRST, state.lastPracticeDay()) / 3 * 2);
  }

  @Test
  @DisplayName("Streaks: a late session after ten years needs the days after it, and no others")
  void lateAfterTenYears() {
    Member member = practisingAfterMidnight();
    List<CountedSession> all = member.sessions();
    StreakState beforeTheLateDay = folded(StreakState.NEVER, all.subList(0, TEN_YEARS - 3), member);

    StreakState resumed = folded(beforeTheLateDay, all.subList(TEN_YEARS - 3, TEN_YEARS), member);

    assertThat(resumed).isEqualTo(member.state());
  }

  private static StreakState folded(
      StreakState checkpoint, List<CountedSession> sessions, Member member) {
    return StreakFold.fold(checkpoint, PractisedDay.of(sessions), member.facts()).state();
  }
}
