package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;

/**
 * Streaks 12: the longest run there was, the earliest of equals; the running one counts too.
 *
 * @param length practice days or weeks, at least 1
 * @param from the first practice day in it
 * @param to the last practice day in it
 */
public record LongestRun(int length, LocalDate from, LocalDate to) {

  /**
   * The longer of {@code longest}, which may be null, and a run that has just grown to {@code day}: by its length or, where weeks are counted and
   * the week was met before, by a day alone.
   */
  static LongestRun of(LongestRun longest, Run run, LocalDate day) {
    boolean longer =
        longest == null
            || longest.length() < run.length()
            || longest.length() == run.length() && longest.from().equals(run.from());
    return longer ? new LongestRun(run.length(), run.from(), day) : longest;
  }
}
