package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;

/**
 * The streak after the days judged so far: all that the next day needs to know. Neutral days leave it as it is.
 *
 * @param run what runs
 * @param longest the longest run so far; null before the first practice
 * @param freezes what is held and earned
 * @param consistency the score beside the streak
 */
public record RunningStreak(Run run, LongestRun longest, Freezes freezes, Consistency consistency) {

  static final RunningStreak NONE =
      new RunningStreak(Run.NONE, null, Freezes.NONE, Consistency.NONE);

  /** Streaks 1: a practised day always counts. */
  RunningStreak practised(LocalDate day) {
    Run longer = run.extendedBy(day);
    return new RunningStreak(
        longer, LongestRun.of(longest, longer, day), freezes.practised(), consistency.practised());
  }

  /** Streaks 5: what a missed day would be now. Only a streak that runs uses a freeze. */
  Verdict verdictOfMissing() {
    return run.alive() && freezes.held() > 0 ? Verdict.FROZEN : Verdict.MISSED;
  }

  /** A day that asked for practice went by without. */
  RunningStreak missed() {
    Run left = verdictOfMissing() == Verdict.FROZEN ? run : Run.NONE;
    return new RunningStreak(left, longest, freezes.missed(), consistency.missed());
  }
}
