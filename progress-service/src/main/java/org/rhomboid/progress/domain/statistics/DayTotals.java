package org.rhomboid.progress.domain.statistics;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.rhomboid.progress.domain.session.PerformedSession;

/**
 * What a member did and said on a local date, added up. Sessions belong to their practice day, with the pain reported before and after them; check-ins to their
 * own local date. Each session counts, also one that the streak does not.
 *
 * <p>Totals are a commutative monoid: {@link #plus} is associative, asks for no order, and {@link #NONE} changes nothing. So adding one by one as sessions
 * arrive gives the same as rebuilding the date from all of them. There is no minus: after a revocation the date is rebuilt.
 *
 * @param sessions performed
 * @param seconds from start to completion of all of them, 0 to 86,400 each
 * @param done sessions of them that carried out a planned one
 * @param before pain before sessions
 * @param after pain after sessions
 * @param nextMorning pain on the morning after a session
 * @param alone pain of check-ins without a session
 * @param secondsByTarget seconds of work, by target in alphabetical order: see {@link SecondsByTarget}
 */
public record DayTotals(
    int sessions,
    long seconds,
    int done,
    PainReports before,
    PainReports after,
    PainReports nextMorning,
    PainReports alone,
    Map<String, Integer> secondsByTarget) {

  /** Of a date without anything. */
  public static final DayTotals NONE =
      new DayTotals(
          0,
          0,
          0,
          PainReports.NONE,
          PainReports.NONE,
          PainReports.NONE,
          PainReports.NONE,
          Map.of());

  public DayTotals {
    secondsByTarget = Collections.unmodifiableMap(new TreeMap<>(secondsByTarget));
  }

  /**
   * Of one session.
   *
   * @param secondsByTarget as stored with it when it was recorded
   */
  public static DayTotals of(PerformedSession session, Map<String, Integer> secondsByTarget) {
    return new DayTotals(
        1,
        Duration.between(session.startedAt(), session.completedAt()).toSeconds(),
        session.plannedSessionId() == null ? 0 : 1,
        PainReports.of(session.painBefore()),
        PainReports.of(session.painAfter()),
        PainReports.NONE,
        PainReports.NONE,
        secondsByTarget);
  }

  /**
   * Of a check-in on the morning after a session.
   *
   * @param pain null where the member did not say
   */
  public static DayTotals ofNextMorning(Integer pain) {
    return checkIn(PainReports.of(pain), PainReports.NONE);
  }

  /**
   * Of any other check-in.
   *
   * @param pain null where the member did not say
   */
  public static DayTotals ofAlone(Integer pain) {
    return checkIn(PainReports.NONE, PainReports.of(pain));
  }

  private static DayTotals checkIn(PainReports nextMorning, PainReports alone) {
    return new DayTotals(0, 0, 0, PainReports.NONE, PainReports.NONE, nextMorning, alone, Map.of());
  }

  public DayTotals plus(DayTotals other) {
    return new DayTotals(
        sessions + other.sessions,
        seconds + other.seconds,
        done + other.done,
        before.plus(other.before),
        after.plus(other.after),
        nextMorning.plus(other.nextMorning),
        alone.plus(other.alone),
        SecondsByTarget.sum(secondsByTarget, other.secondsByTarget));
  }

  /** Without its content: pain is health data, which must not reach a log by accident. */
  @Override
  public String toString() {
    return "DayTotals[" + sessions + " sessions]";
  }
}
