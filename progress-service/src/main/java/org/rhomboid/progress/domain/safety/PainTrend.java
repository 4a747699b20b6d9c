package org.rhomboid.progress.domain.safety;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Predicate;

/**
 * Safety 2: pain that stays: at least 5 reports on 5 dates of the last 14 (today is the last), of 4 or more on average,
 * and no improvement. An improvement is a mean of the second seven dates that is lower by at least 1 than that of the
 * first seven. It has to be seen: where one of the two weeks has no report there is none, so that five days of strong
 * pain are advised upon after five days.
 *
 * <p>Only a pain told as such counts, not the pain during single exercises.
 */
public final class PainTrend {

  public static final String CODE = "pain-trend";

  private static final int DATES = 14;
  private static final int DATES_OF_SECOND_WEEK = 7;
  private static final int DATES_REPORTED = 5;
  private static final int MEAN = 4;

  private PainTrend() {}

  static LocalDate firstDate(LocalDate today) {
    return today.minusDays(DATES - 1L);
  }

  static boolean isIn(PainLog log, LocalDate today) {
    List<PainReport> lately =
        log.reports().stream()
            .filter(report -> !report.date().isBefore(firstDate(today)))
            .filter(report -> !report.date().isAfter(today))
            .toList();
    long dates = lately.stream().map(PainReport::date).distinct().count();
    IntSummaryStatistics all = pains(lately, report -> true);
    return dates >= DATES_REPORTED
        && all.getSum() >= MEAN * all.getCount()
        && !isImproving(lately, today);
  }

  private static boolean isImproving(List<PainReport> lately, LocalDate today) {
    LocalDate secondWeek = today.minusDays(DATES_OF_SECOND_WEEK - 1L);
    IntSummaryStatistics first = pains(lately, report -> report.date().isBefore(secondWeek));
    IntSummaryStatistics second = pains(lately, report -> !report.date().isBefore(secondWeek));
    long inBoth = first.getCount() * second.getCount();
    // first's mean - second's mean >= 1, without a division that rounds
    return inBoth > 0
        && first.getSum() * second.getCount() - second.getSum() * first.getCount() >= inBoth;
  }

  private static IntSummaryStatistics pains(
      List<PainReport> reports, Predicate<PainReport> chosen) {
    return reports.stream().filter(chosen).mapToInt(PainReport::pain).summaryStatistics();
  }
}
