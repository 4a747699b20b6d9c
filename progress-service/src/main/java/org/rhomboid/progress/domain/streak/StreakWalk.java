package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.StreakPolicy;
import org.rhomboid.progress.domain.calendar.StreakUnit;

/**
 * Walks from the last practice day through time without practice, from one instant at which something may change to the next: a date that closes
 * everywhere (Streaks 4) is judged, and today moves on. A reading stands still somewhere on the way; expiry and announcements walk on from there, so
 * that none of them judges a date twice.
 */
final class StreakWalk {

  /**
   * Weeks after which, with no known fact beginning or ending, nothing changes any more: two freezes and the break need three days that ask for
   * practice, which a schedule with one such day a week has within three weeks, and one more for a date that a zone may leave out.
   */
  private static final int WEEKS_TO_SETTLE = Freezes.MOST + 2;

  private final StreakFacts facts;
  private final MemberCalendar calendar;
  private final LocalDate lastPracticeDay;
  private Instant at;
  private LocalDate today;
  private Instant todayEnds;
  private RunningStreak streak;
  private LocalDate next;
  private Instant nextCloses;
  private LocalDate lastFrozen;
  private RunningStreak standing;
  private LocalDate settled;
  private LocalDate change;
  private int judged;

  StreakWalk(StreakState state, StreakFacts facts, Instant now) {
    this.facts = facts;
    this.calendar = facts.calendar(state.latest());
    this.lastPracticeDay = state.lastPracticeDay();
    this.streak = state.streak();
    this.next = lastPracticeDay;
    this.at = now;
    this.today = calendar.today(now);
    this.todayEnds = calendar.endOf(today);
    this.nextCloses = next == null ? null : calendar.closesAt(next);
    catchUp();
    this.settled = day();
    this.change = facts.changeAfter(today);
  }

  /** The instant of the step made last. */
  Instant at() {
    return at;
  }

  LocalDate today() {
    return today;
  }

  /** How many dates it has judged so far: what it costs. */
  int judged() {
    return judged;
  }

  /** What counts now: a last practice day after today (flight west) has begun its day already. */
  StreakPolicy policy() {
    return policyOn(day());
  }

  /** The streak as it stands, in the unit of {@link #policy}: a switch of units takes effect as its date begins. */
  RunningStreak streak() {
    return standing;
  }

  private RunningStreak switched() {
    if (next == null) {
      return streak;
    }
    RunningStreak switched = streak;
    for (LocalDate date = firstOpen(); !date.isAfter(today); date = date.plusDays(1)) {
      StreakPolicy policy = policyOn(date);
      switched = policy.unit() == switched.unit() ? switched : switched.begunOn(date, policy);
    }
    return switched;
  }

  /** Streaks 9: the first that fits. Not yet done today is never broken. */
  StreakCondition condition() {
    if (facts.inPauseOn(today)) {
      return StreakCondition.PAUSED;
    }
    if (lastPracticeDay == null) {
      return StreakCondition.NONE;
    }
    if (!standing.run().alive()) {
      return standing.broken() ? StreakCondition.BROKEN : StreakCondition.ACTIVE;
    }
    LocalDate open = firstAskingForPractice();
    if (open == null) {
      return StreakCondition.ACTIVE;
    }
    return open.minusDays(1).equals(lastFrozen) ? StreakCondition.FROZEN : StreakCondition.AT_RISK;
  }

  Announced announced() {
    return new Announced(
        standing.run().length(),
        longest(),
        standing.freezes().held(),
        lastPracticeDay,
        condition());
  }

  /** The longest run in the unit of {@link #policy}: before the first practice too, where nothing stands yet. */
  LongestRun longest() {
    return policy().unit() == StreakUnit.WEEKS ? standing.longestWeeks() : standing.longestDays();
  }

  /** Streaks 9: walks on to when the streak would break or otherwise end; null where nothing runs, or where nothing known would end it. */
  Instant expiry() {
    boolean alive = standing.run().alive();
    while (alive && step()) {
      if (!standing.run().alive()) {
        return at;
      }
    }
    return null;
  }

  /** Goes to the next instant at which something may change; false where nothing can by time alone. */
  boolean step() {
    boolean settledForNow = today.isAfter(settled.plusWeeks(WEEKS_TO_SETTLE)) || nothingToLose();
    if (settledForNow && change == null) {
      return false;
    }
    if (settledForNow && today.isBefore(monday(change))) {
      leapTo(monday(change));
    } else {
      at = next == null || todayEnds.isBefore(nextCloses) ? todayEnds : nextCloses;
    }
    catchUp();
    return true;
  }

  private boolean nothingToLose() {
    return next == null || standing.broken();
  }

  /** Whole weeks in which nothing changes are not looked at: a pause may be years away. */
  private void leapTo(LocalDate monday) {
    at = later(at, calendar.endOf(monday.minusDays(1)));
    today = monday;
    todayEnds = calendar.endOf(today);
    if (next != null && next.isBefore(monday)) {
      next = monday;
      nextCloses = later(at, calendar.closesAt(next));
    }
  }

  private void catchUp() {
    while (!todayEnds.isAfter(at)) {
      today = today.plusDays(1);
      todayEnds = calendar.endOf(today);
    }
    while (next != null && !nextCloses.isAfter(at)) {
      pass();
    }
    while (change != null && !today.isBefore(change)) {
      settled = change;
      change = facts.changeAfter(change);
    }
    standing = switched();
  }

  /** The next date is over. No date is over before the ones before it, even where a change of zone made one of those close later. */
  private void pass() {
    judged++;
    if (next.isAfter(lastPracticeDay)) {
      streak = streak.begunOn(next, policyOn(next));
      Verdict neutral = NeutralDay.on(next, facts, calendar);
      boolean missed = neutral == null && streak.unit() == StreakUnit.DAYS;
      lastFrozen = missed && streak.verdictOfMissing() == Verdict.FROZEN ? next : lastFrozen;
      streak = streak.without(neutral);
    }
    streak = streak.over(next, facts);
    next = next.plusDays(1);
    nextCloses = later(nextCloses, calendar.closesAt(next));
  }

  /**
   * The first date through today that is still to be practised; null where there is none. It is before today for a traveller whose date is over at
   * home only. Days up to a last practice day after today are not looked at: that one is done.
   */
  private LocalDate firstAskingForPractice() {
    RunningStreak begun = standing;
    for (LocalDate date = firstOpen(); !date.isAfter(today); date = date.plusDays(1)) {
      if (unitOn(date) == standing.unit()) {
        begun = begun.begunOn(date, policyOn(date));
        if (asks(date, begun.week())) {
          return date;
        }
      }
    }
    return null;
  }

  private boolean asks(LocalDate date, RunningWeek week) {
    return NeutralDay.on(date, facts, calendar) == null
        && (week == null || !week.met() && !week.neutral(facts));
  }

  private LocalDate firstOpen() {
    return next == null || next.isAfter(lastPracticeDay) ? next : lastPracticeDay.plusDays(1);
  }

  private LocalDate day() {
    return lastPracticeDay == null || today.isAfter(lastPracticeDay) ? today : lastPracticeDay;
  }

  private StreakPolicy policyOn(LocalDate date) {
    return facts.schedules().inForceOn(date).policy();
  }

  private StreakUnit unitOn(LocalDate date) {
    return policyOn(date).unit();
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
