package org.rhomboid.progress.domain.streak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.progress.domain.calendar.StreakPolicy;
import org.rhomboid.progress.domain.calendar.StreakUnit;

class StreakExplanationPropertyTest {

  private static final int HISTORIES = 8_000;

  @Test
  @DisplayName("Streaks 2: counting the verdicts of the days gives current and freezes")
  void countingVerdictsGivesTheStreak() {
    Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
    Set<String> rules = new HashSet<>();
    for (long seed = 0; seed < HISTORIES; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      List<PractisedDay> days = PractisedDay.of(history.sessions());
      StreakState state = StreakFold.fold(StreakState.NEVER, days, history.facts()).state();
      Streak streak = StreakReading.asOf(state, history.facts(), history.now());
      LocalDate last = state.lastPracticeDay();
      LocalDate to = last == null || streak.today().isAfter(last) ? streak.today() : last;

      List<DayVerdict> verdicts =
          StreakExplanation.of(
              days, history.facts(), history.start().minusDays(3), to, history.now());

      Count count = new Count();
      verdicts.forEach(count::add);
      assertThat(count.current).as("seed %d: current", seed).isEqualTo(streak.current());
      assertThat(count.freezes).as("seed %d: freezes", seed).isEqualTo(streak.freezes());
      verdicts.forEach(day -> seen.add(day.verdict()));
      verdicts.forEach(day -> rules.add(day.rule()));
    }
    assertThat(seen).containsExactlyInAnyOrder(Verdict.values());
    assertThat(rules)
        .containsExactlyInAnyOrder(
            "SESSION",
            "DATE_NOT_IN_ZONE",
            "FLIGHT",
            "PAUSE",
            "NO_TRAINING_DAY",
            "NOT_PLANNED",
            "TARGET_MET",
            "TARGET_LEAVES_FREE",
            "NEUTRAL_WEEK",
            "NO_WORKING_DAY",
            "FREEZE_USED",
            "NO_SESSION",
            "TARGET_NOT_MET",
            "NOT_OVER",
            "WEEK_NOT_OVER",
            "NO_SESSION_YET");
  }

  @Test
  @DisplayName("Streaks 2: a date's verdict does not depend on the range that is asked for")
  void anyRange() {
    for (long seed = 0; seed < HISTORIES / 10; seed++) {
      RandomHistory history = RandomHistory.of(seed);
      List<PractisedDay> days = PractisedDay.of(history.sessions());
      LocalDate from = history.start().minusDays(3);
      List<DayVerdict> all =
          StreakExplanation.of(days, history.facts(), from, from.plusDays(90), history.now());

      for (int day = 0; day < 90; day += 10) {
        assertThat(
                StreakExplanation.of(
                    days,
                    history.facts(),
                    from.plusDays(day),
                    from.plusDays(day + 5),
                    history.now()))
            .as("seed %d", seed)
            .isEqualTo(all.subList(day, day + 6));
      }
    }
  }

  /** Counts as a member could with a pencil. */
  private static final class Count {
    private StreakUnit unit;
    private int current;
    private int freezes;
    private int inARow;
    private int inWeek;
    private int dates;
    private int target;

    void add(DayVerdict day) {
      if (day.verdict() == Verdict.BEFORE_FIRST) {
        return;
      }
      if (unit != day.policy().unit()) {
        unit = day.policy().unit();
        current = 0;
        freezes = 0;
        inARow = 0;
        beginWeek(day);
      }
      if (unit == StreakUnit.WEEKS) {
        addToWeek(day);
      } else {
        addDay(day);
      }
    }

    private void addDay(DayVerdict day) {
      switch (day.verdict()) {
        case PRACTISED -> {
          current++;
          freezes = ++inARow % 7 == 0 ? Math.min(2, freezes + 1) : freezes;
        }
        case FROZEN -> {
          freezes--;
          inARow = 0;
        }
        case MISSED -> {
          current = 0;
          inARow = 0;
        }
        default -> {}
      }
    }

    private void addToWeek(DayVerdict day) {
      if (day.date().getDayOfWeek().getValue() == 1) {
        beginWeek(day);
      }
      boolean met = inWeek > 0 && inWeek >= Math.min(target, dates);
      inWeek += day.verdict() == Verdict.PRACTISED ? 1 : 0;
      dates -= day.verdict() == Verdict.SKIPPED_DATE ? 1 : 0;
      current += !met && inWeek > 0 && inWeek >= Math.min(target, dates) ? 1 : 0;
      current = day.verdict() == Verdict.MISSED ? 0 : current;
    }

    private void beginWeek(DayVerdict day) {
      inWeek = 0;
      dates = 7;
      target = day.policy() instanceof StreakPolicy.Weekly weekly ? weekly.target() : 0;
    }
  }
}
