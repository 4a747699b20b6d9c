package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Streaks 7: the ISO week that runs, under {@code WEEKLY}.
 *
 * <p>A date that the member never had (Streaks 3) cannot be practised: a week needs no more practice days than it has dates.
 *
 * @param from the first of its dates that counts: its Monday; in the first week, the first practice or the day from which weeks are counted
 * @param target the practice days it needs, 1 to 7: what is in force on {@code from}
 * @param first the first date practised in it; null where there is none
 * @param last the last date practised in it; null where there is none
 * @param practised practice days in it, 0 to 7
 * @param skipped dates in it that the member never had
 */
public record RunningWeek(
    LocalDate from, int target, LocalDate first, LocalDate last, int practised, int skipped) {

  static RunningWeek begunOn(LocalDate date, int target) {
    return new RunningWeek(date, target, null, null, 0, 0);
  }

  RunningWeek practised(LocalDate date) {
    return new RunningWeek(
        from, target, first == null ? date : first, date, practised + 1, skipped);
  }

  RunningWeek shortened() {
    return new RunningWeek(from, target, first, last, practised, skipped + 1);
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && !date.isAfter(sunday());
  }

  boolean met() {
    return practised > 0 && missing() == 0;
  }

  /** The practice days that it still needs. */
  int missing() {
    int needed = Math.min(target, DayOfWeek.values().length - skipped);
    return Math.max(0, needed - practised);
  }

  /** Whether it does no harm unmet: it is the first and partial, or has a paused day. */
  boolean neutral(StreakFacts facts) {
    return from.getDayOfWeek() != DayOfWeek.MONDAY
        || from.datesUntil(sunday().plusDays(1)).anyMatch(facts::pausedOn);
  }

  private LocalDate sunday() {
    return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
