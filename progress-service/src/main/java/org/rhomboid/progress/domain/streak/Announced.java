package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;

/** Streaks 11: the part of a streak whose change is an event. {@code AT_RISK} is {@code ACTIVE} in the morning: nobody is told of the difference. */
record Announced(
    int current,
    LongestRun longest,
    int freezes,
    LocalDate lastPracticeDay,
    StreakCondition state) {

  Announced {
    state = state == StreakCondition.AT_RISK ? StreakCondition.ACTIVE : state;
  }

  static Announced of(Streak streak) {
    return new Announced(
        streak.current(),
        streak.longest(),
        streak.freezes(),
        streak.lastPracticeDay(),
        streak.state());
  }
}
