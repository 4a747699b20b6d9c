package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;

/**
 * Streaks 4: the days after the last practice day that have ended wherever the member may be, judged for a reading.
 *
 * @param streak the streak after them
 * @param firstOpen the first date that has not ended everywhere
 * @param lastFrozen the last of them that used a freeze; null where none did
 */
record ElapsedDays(RunningStreak streak, LocalDate firstOpen, LocalDate lastFrozen) {

  /** Judges the days after {@code state}, which must know a practice day. */
  static ElapsedDays after(
      StreakState state, StreakFacts facts, MemberCalendar calendar, Instant now) {
    RunningStreak streak = state.streak();
    LocalDate date = state.lastPracticeDay().plusDays(1);
    LocalDate lastFrozen = null;
    while (!calendar.closesAt(date).isAfter(now)) {
      if (!NeutralDay.isNeutral(date, facts, calendar)) {
        lastFrozen = streak.verdictOfMissing() == Verdict.FROZEN ? date : lastFrozen;
        streak = streak.missed();
      }
      date = date.plusDays(1);
    }
    return new ElapsedDays(streak, date, lastFrozen);
  }
}
