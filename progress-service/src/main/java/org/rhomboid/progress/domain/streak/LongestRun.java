package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;

/**
 * Streaks 12: the longest run there was, the earliest of equals; the running one counts too.
 *
 * @param length practice days, at least 1
 * @param from the first of them
 * @param to the last of them
 */
public record LongestRun(int length, LocalDate from, LocalDate to) {

  /** The longer of {@code longest}, which may be null, and a run that has just grown to {@code day}. */
  static LongestRun of(LongestRun longest, Run run, LocalDate day) {
    return longest != null && longest.length() >= run.length()
        ? longest
        : new LongestRun(run.length(), run.from(), day);
  }
}
