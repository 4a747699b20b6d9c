package org.rhomboid.progress.domain.streak;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.SessionMoment;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/**
 * Streaks 2: the verdict of each day, by the same steps as the fold and the reading, so that counting the verdicts gives the streak.
 *
 * <p>Where weeks are counted (Streaks 7), the dates that a week leaves free are {@code REST}: as many as its target allows, the earliest without
 * practice first, and all where the target is met or the week is neutral. The others are {@code OPEN} while the week runs and {@code MISSED} once it
 * is over.
 */
public final class StreakExplanation {

  private final TreeMap<LocalDate, PractisedDay> practised = new TreeMap<>();
  private final TreeMap<LocalDate, DayVerdict> verdicts = new TreeMap<>();
  private final StreakFacts facts;
  private final Instant now;
  private RunningStreak streak = RunningStreak.NONE;
  private SessionMoment latest;
  private Instant closed = Instant.MIN;
  private boolean open;
  private WeekVerdicts week = new WeekVerdicts();

  private StreakExplanation(Collection<PractisedDay> all, StreakFacts facts, Instant now) {
    all.forEach(day -> practised.put(day.date(), day));
    this.facts = facts;
    this.now = now;
  }

  /**
   * A verdict for every date from {@code from} through {@code to}, in time proportional to the days from the first practice to {@code to}.
   *
   * @param all every practice day of the member, in any order
   * @param from the first date
   * @param to the last date; dates to come are {@code OPEN}, or neutral where that is known
   * @param now as of when
   */
  public static List<DayVerdict> of(
      Collection<PractisedDay> all, StreakFacts facts, LocalDate from, LocalDate to, Instant now) {
    StreakExplanation explanation = new StreakExplanation(all, facts, now);
    explanation.judgeThrough(to);
    return from.datesUntil(to.plusDays(1)).map(explanation::on).toList();
  }

  private DayVerdict on(LocalDate date) {
    DayVerdict judged = verdicts.get(date);
    return judged == null
        ? verdict(date, Verdict.BEFORE_FIRST, "NO_SESSION_YET", facts.calendar(null))
        : judged;
  }

  private void judgeThrough(LocalDate to) {
    LocalDate today = calendar().today(now);
    LocalDate first = practised.isEmpty() ? today : practised.firstKey();
    LocalDate last = to.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      judge(date);
      if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
        endWeek(date);
      }
    }
  }

  private void judge(LocalDate date) {
    StreakPolicy policy = facts.schedules().inForceOn(date).policy();
    if (policy.unit() != streak.unit()) {
      endRun();
    }
    streak = streak.begunOn(date, policy);
    PractisedDay done = practised.get(date);
    open = open || done == null && !isOver(date);
    if (done == null) {
      goneWithout(date);
    } else {
      latest = done.last().orLater(latest);
      put(date, Verdict.PRACTISED, "SESSION");
      streak = streak.practised(date);
    }
  }

  private void goneWithout(LocalDate date) {
    NeutralDay neutral = NeutralDay.reasonOn(date, facts, calendar()).orElse(null);
    if (flightOver(date)) {
      put(date, Verdict.SKIPPED_DATE, "FLIGHT");
      streak = streak.without(Verdict.SKIPPED_DATE);
    } else if (neutral != null) {
      put(date, neutral.verdict(), neutral.rule(date, facts));
      streak = streak.without(neutral.verdict());
    } else if (streak.week() != null) {
      String rule = open ? "NOT_OVER" : "WEEK_NOT_OVER";
      week.goneWithout(verdict(date, Verdict.OPEN, rule, calendar()));
    } else if (open) {
      put(date, Verdict.OPEN, "NOT_OVER");
    } else {
      Verdict missed = streak.verdictOfMissing();
      put(date, missed, missed == Verdict.FROZEN ? "FREEZE_USED" : "NO_SESSION");
      streak = streak.without(null);
    }
  }

  private void endWeek(LocalDate sunday) {
    if (streak.week() == null) {
      return;
    }
    boolean over = isOver(sunday) && !open;
    week.judged(streak.week(), facts, over).forEach(day -> verdicts.put(day.date(), day));
    week = new WeekVerdicts();
    streak = over ? streak.over(sunday, facts) : streak;
  }

  /** A switch of units within a week (a first schedule): what is left of the week counts for nothing. */
  private void endRun() {
    if (streak.week() != null) {
      week.judged(streak.week(), facts, false).forEach(day -> verdicts.put(day.date(), day));
    }
    week = new WeekVerdicts();
  }

  /** Streaks 4: over is what lies before a practice day, and what has ended everywhere, no date before the ones before it. */
  private boolean isOver(LocalDate date) {
    if (practised.higherKey(date) != null) {
      return true;
    }
    Instant closes = calendar().closesAt(date);
    closed = closes.isAfter(closed) ? closes : closed;
    return !closed.isAfter(now);
  }

  private boolean flightOver(LocalDate date) {
    Map.Entry<LocalDate, PractisedDay> next = practised.higherEntry(date);
    return next != null && latest != null && LostOnFlight.between(latest, next.getValue().first());
  }

  private MemberCalendar calendar() {
    return facts.calendar(latest);
  }

  private void put(LocalDate date, Verdict verdict, String rule) {
    verdicts.put(date, verdict(date, verdict, rule, calendar()));
  }

  private DayVerdict verdict(
      LocalDate date, Verdict verdict, String rule, MemberCalendar calendar) {
    StreakPolicy policy = facts.schedules().inForceOn(date).policy();
    return new DayVerdict(date, verdict, calendar.zoneOn(date), policy, rule);
  }
}
