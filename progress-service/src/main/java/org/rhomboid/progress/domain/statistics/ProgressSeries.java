package org.rhomboid.progress.domain.statistics;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A member's practice over a range of dates, as plots need it.
 *
 * @param from first date
 * @param to last date: the member's today
 * @param zone the member's, in which today is
 * @param days every date of the range once, oldest first, those without anything too: a plot has no gaps to fill
 * @param adherence of the planned sessions of the range, those after today left out
 * @param minutesByTarget most first
 * @param pain how it went over the range
 */
public record ProgressSeries(
    ProgressRange range,
    LocalDate from,
    LocalDate to,
    ZoneId zone,
    List<ProgressDay> days,
    Adherence adherence,
    List<TargetMinutes> minutesByTarget,
    PainTrend pain) {

  /**
   * @param days totals by date, at least all that there are of the range; others are left out
   * @param planned sessions of the plans in force, in any order; those of other dates are left out
   */
  public static ProgressSeries of(
      ProgressRange range,
      LocalDate today,
      ZoneId zone,
      Map<LocalDate, DayTotals> days,
      Collection<PlannedSession> planned) {
    LocalDate from = range.from(today);
    NavigableMap<LocalDate, DayTotals> known = new TreeMap<>(days).subMap(from, true, today, true);
    List<PlannedSession> due =
        planned.stream()
            .filter(session -> !session.date().isBefore(from) && !session.date().isAfter(today))
            .toList();
    return new ProgressSeries(
        range,
        from,
        today,
        zone,
        rows(from, today, known, due),
        Adherence.of(due),
        TargetMinutes.of(known.values()),
        PainTrend.of(from, today, known));
  }

  private static List<ProgressDay> rows(
      LocalDate from,
      LocalDate to,
      Map<LocalDate, DayTotals> days,
      Collection<PlannedSession> planned) {
    Map<LocalDate, List<PlannedSession>> byDate =
        planned.stream().collect(Collectors.groupingBy(PlannedSession::date));
    Function<LocalDate, ProgressDay> row =
        date ->
            ProgressDay.of(
                date,
                days.getOrDefault(date, DayTotals.NONE),
                byDate.getOrDefault(date, List.of()));
    return from.datesUntil(to.plusDays(1)).map(row).toList();
  }
}
