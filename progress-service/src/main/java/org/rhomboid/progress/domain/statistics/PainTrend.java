package org.rhomboid.progress.domain.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;

/**
 * How pain went over a range.
 *
 * @param weeks ISO weeks, Monday to Sunday, the first and the last cut to the range
 * @param firstHalf the range's first half, the shorter one where its days are odd
 * @param secondHalf the other
 * @param change between the halves' pain before sessions, which exercise of the same day has not touched; null where one of them has fewer than three reports
 */
public record PainTrend(
    List<PainPeriod> weeks, PainPeriod firstHalf, PainPeriod secondHalf, PainChange change) {

  /** One or two reports are no trend. */
  public static final int FEWEST_REPORTS = 3;

  static PainTrend of(LocalDate from, LocalDate to, NavigableMap<LocalDate, DayTotals> days) {
    LocalDate second = from.plusDays(from.datesUntil(to.plusDays(1)).count() / 2);
    return new PainTrend(
        weeks(from, to, days),
        PainPeriod.of(from, second.minusDays(1), within(from, second.minusDays(1), days)),
        PainPeriod.of(second, to, within(second, to, days)),
        change(within(from, second.minusDays(1), days), within(second, to, days)));
  }

  private static List<PainPeriod> weeks(
      LocalDate from, LocalDate to, NavigableMap<LocalDate, DayTotals> days) {
    List<PainPeriod> weeks = new ArrayList<>();
    LocalDate first = from;
    while (!first.isAfter(to)) {
      LocalDate sunday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      LocalDate last = sunday.isAfter(to) ? to : sunday;
      weeks.add(PainPeriod.of(first, last, within(first, last, days)));
      first = last.plusDays(1);
    }
    return List.copyOf(weeks);
  }

  private static PainChange change(Collection<DayTotals> first, Collection<DayTotals> second) {
    PainReports one = before(first);
    PainReports other = before(second);
    if (one.count() < FEWEST_REPORTS || other.count() < FEWEST_REPORTS) {
      return null;
    }
    return PainChange.between(one.mean().orElseThrow(), other.mean().orElseThrow());
  }

  private static PainReports before(Collection<DayTotals> days) {
    return days.stream().map(DayTotals::before).reduce(PainReports.NONE, PainReports::plus);
  }

  private static Collection<DayTotals> within(
      LocalDate from, LocalDate to, NavigableMap<LocalDate, DayTotals> days) {
    return days.subMap(from, true, to, true).values();
  }
}
