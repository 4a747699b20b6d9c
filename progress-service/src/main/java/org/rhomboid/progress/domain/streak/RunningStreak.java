package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.StreakPolicy;
import org.rhomboid.progress.domain.calendar.StreakUnit;

/**
 * The streak after the days judged so far: all that the next day needs to know. Each date is begun, then practised or gone without, then over.
 *
 * @param run what runs, in the unit that counts
 * @param broken whether nothing runs because something was missed; a run that ends with a change of unit is not broken
 * @param longestDays the longest run of days so far; null before the first
 * @param longestWeeks the longest run of weeks so far; null before the first
 * @param freezes what is held and earned; none where weeks are counted
 * @param consistency the score beside the streak
 * @param week the week that runs; null where days are counted
 */
public record RunningStreak(
    Run run,
    boolean broken,
    LongestRun longestDays,
    LongestRun longestWeeks,
    Freezes freezes,
    Consistency consistency,
    RunningWeek week) {

  static final RunningStreak NONE =
      new RunningStreak(Run.NONE, false, null, null, Freezes.NONE, Consistency.NONE, null);

  StreakUnit unit() {
    return week == null ? StreakUnit.DAYS : StreakUnit.WEEKS;
  }

  /** The longest run in the unit that counts; null before the first. */
  LongestRun longest() {
    return week == null ? longestDays : longestWeeks;
  }

  /** Streaks 7: a switch between days and weeks ends the run, and what was earned with it. */
  RunningStreak begunOn(LocalDate date, StreakPolicy policy) {
    RunningWeek begun = begun(date, policy);
    return unit() == policy.unit()
        ? with(begun)
        : new RunningStreak(
            Run.NONE, false, longestDays, longestWeeks, Freezes.NONE, consistency, begun);
  }

  private RunningWeek begun(LocalDate date, StreakPolicy policy) {
    if (!(policy instanceof StreakPolicy.Weekly weekly)) {
      return null;
    }
    return week != null && week.covers(date) ? week : RunningWeek.begunOn(date, weekly.target());
  }

  /** Streaks 1: a practised day always counts. */
  RunningStreak practised(LocalDate day) {
    Consistency risen = consistency.practised();
    if (week != null) {
      return counted(week.practised(day), risen);
    }
    Run longer = run.extendedBy(day);
    LongestRun longest = LongestRun.of(longestDays, longer, day);
    return new RunningStreak(
        longer, false, longest, longestWeeks, freezes.practised(), risen, null);
  }

  /** Streaks 7: a week counts as soon as its target is met; days practised beyond it prolong the run it is in. */
  private RunningStreak counted(RunningWeek now, Consistency risen) {
    Run longer = now.met() && !week.met() ? run.extendedBy(now.first()) : run;
    LongestRun longest = now.met() ? LongestRun.of(longestWeeks, longer, now.last()) : longestWeeks;
    return new RunningStreak(
        longer, broken && !now.met(), longestDays, longest, freezes, risen, now);
  }

  /** Streaks 5: what a missed day would be now. Only a streak that runs uses a freeze. */
  Verdict verdictOfMissing() {
    return run.alive() && freezes.held() > 0 ? Verdict.FROZEN : Verdict.MISSED;
  }

  /** A date went by without practice. @param neutral why it asked for none; null where it did */
  RunningStreak without(Verdict neutral) {
    if (week != null) {
      return neutral == Verdict.SKIPPED_DATE ? counted(week.shortened(), consistency) : this;
    }
    return neutral == null ? missed() : this;
  }

  private RunningStreak missed() {
    boolean kept = verdictOfMissing() == Verdict.FROZEN;
    return new RunningStreak(
        kept ? run : Run.NONE,
        !kept,
        longestDays,
        longestWeeks,
        freezes.missed(),
        consistency.missed(1),
        null);
  }

  /** Streaks 7: with its Sunday a week is over; unmet, it breaks unless it is neutral. */
  RunningStreak over(LocalDate date, StreakFacts facts) {
    if (week == null
        || date.getDayOfWeek() != DayOfWeek.SUNDAY
        || week.met()
        || week.neutral(facts)) {
      return this;
    }
    Consistency fallen = consistency.missed(week.missing());
    return new RunningStreak(Run.NONE, true, longestDays, longestWeeks, freezes, fallen, week);
  }

  private RunningStreak with(RunningWeek begun) {
    return new RunningStreak(run, broken, longestDays, longestWeeks, freezes, consistency, begun);
  }
}
