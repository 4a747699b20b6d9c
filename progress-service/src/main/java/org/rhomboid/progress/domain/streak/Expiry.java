package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;

/** Streaks 9: when a streak would break, with the freezes held and the neutral days known. */
final class Expiry {

  /**
   * How far beyond the last known change to look: two freezes and the break need three days that ask for practice, which
   * a schedule with one such day a week has within three weeks, and one more for a date that a zone may leave out.
   */
  private static final int WEEKS_TO_BREAK = Freezes.MOST + 2;

  private Expiry() {}

  /** The instant; null where nothing runs, or where nothing that is known would break it. */
  static Instant of(ElapsedDays elapsed, StreakFacts facts, MemberCalendar calendar) {
    RunningStreak streak = elapsed.streak();
    if (!streak.run().alive()) {
      return null;
    }
    LocalDate horizon = facts.lastChange(elapsed.firstOpen()).plusWeeks(WEEKS_TO_BREAK);
    Instant closed = Instant.MIN;
    for (LocalDate date = elapsed.firstOpen();
        !date.isAfter(horizon) && !facts.pausedWithoutEndOn(date);
        date = facts.pausedThrough(date).plusDays(1)) {
      closed = later(closed, calendar.closesAt(facts.pausedThrough(date)));
      if (NeutralDay.isNeutral(date, facts, calendar)) {
        continue;
      }
      if (streak.verdictOfMissing() == Verdict.MISSED) {
        return closed;
      }
      streak = streak.missed();
    }
    return null;
  }

  /** No date is judged before the ones before it, even where a change of zone made one of those close later. */
  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
