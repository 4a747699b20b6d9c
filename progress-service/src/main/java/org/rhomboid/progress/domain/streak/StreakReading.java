package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.MemberCalendar;

/**
 * Reads a streak as of an instant. What happened since the last practice day is worked out here and kept nowhere, so a
 * reading is never stale and takes nothing from a session that is still on its way.
 */
public final class StreakReading {

  private StreakReading() {}

  /**
   * The streak at {@code now}, in time proportional to the days since the last practice day.
   *
   * @param now not before the sessions in {@code state}, apart from the skew that recording tolerates
   */
  public static Streak asOf(StreakState state, StreakFacts facts, Instant now) {
    MemberCalendar calendar = facts.calendar(state.latest());
    LocalDate today = calendar.today(now);
    ElapsedDays elapsed =
        state.lastPracticeDay() == null
            ? new ElapsedDays(state.streak(), today, null)
            : ElapsedDays.after(state, facts, calendar, now);
    RunningStreak streak = elapsed.streak();
    return new Streak(
        facts.schedules().inForceOn(today).policy(),
        streak.run().length(),
        streak.longest(),
        condition(elapsed, today, facts, calendar),
        facts.pausedWithoutEndOn(today) ? null : Expiry.of(elapsed, facts, calendar),
        streak.freezes().held(),
        state.lastPracticeDay(),
        streak.consistency().score(),
        today,
        calendar.zoneOn(today),
        now);
  }

  /** Streaks 9: the first that fits. Not yet done today is never broken. */
  private static StreakCondition condition(
      ElapsedDays elapsed, LocalDate today, StreakFacts facts, MemberCalendar calendar) {
    if (facts.pausedOn(today)) {
      return StreakCondition.PAUSED;
    }
    if (elapsed.streak().longest() == null) {
      return StreakCondition.NONE;
    }
    if (!elapsed.streak().run().alive()) {
      return StreakCondition.BROKEN;
    }
    LocalDate open = firstAskingForPractice(elapsed.firstOpen(), today, facts, calendar);
    if (open == null) {
      return StreakCondition.ACTIVE;
    }
    return open.minusDays(1).equals(elapsed.lastFrozen())
        ? StreakCondition.FROZEN
        : StreakCondition.AT_RISK;
  }

  /**
   * The first date through today that is still to be practised; null where there is none. It is before today for a
   * traveller whose date is over at home only. Days up to a last practice day after today are not looked at: that one is
   * done.
   */
  private static LocalDate firstAskingForPractice(
      LocalDate from, LocalDate today, StreakFacts facts, MemberCalendar calendar) {
    for (LocalDate date = from; !date.isAfter(today); date = date.plusDays(1)) {
      if (!NeutralDay.isNeutral(date, facts, calendar)) {
        return date;
      }
    }
    return null;
  }
}
