package org.rhomboid.progress.domain.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/**
 * Mean pain over some dates, to one decimal, null where nothing was reported.
 *
 * @param reports how many of any kind, those of check-ins alone among them
 * @param overall of all reports of any kind
 */
public record PainPeriod(
    LocalDate from,
    LocalDate to,
    Double before,
    Double after,
    Double nextMorning,
    Double overall,
    int reports) {

  static PainPeriod of(LocalDate from, LocalDate to, Collection<DayTotals> days) {
    PainReports before = sum(days, DayTotals::before);
    PainReports after = sum(days, DayTotals::after);
    PainReports nextMorning = sum(days, DayTotals::nextMorning);
    PainReports all = before.plus(after).plus(nextMorning).plus(sum(days, DayTotals::alone));
    return new PainPeriod(
        from,
        to,
        Rounded.mean(before),
        Rounded.mean(after),
        Rounded.mean(nextMorning),
        Rounded.mean(all),
        all.count());
  }

  private static PainReports sum(
      Collection<DayTotals> days, Function<DayTotals, PainReports> kind) {
    return days.stream().map(kind).reduce(PainReports.NONE, PainReports::plus);
  }
}
