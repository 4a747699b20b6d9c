package org.rhomboid.progress.domain.safety;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pain that was reported lately, for the trend: the last 14 dates, and of each date at most {@value #OF_A_DATE}
 * reports, so that it stays small whatever a client sends. Where a date has more, the lowest go: nobody talks pain away
 * by reporting often.
 *
 * @param reports by date
 */
public record PainLog(List<PainReport> reports) {

  /** Nothing reported. */
  public static final PainLog NONE = new PainLog(List.of());

  /** How many reports of one date are kept: two sessions with a check-in before and after each, and as many alone. */
  static final int OF_A_DATE = 8;

  /** A date may be ahead of the profile's today by a flight: zones are up to 26 hours apart. */
  private static final int DATES_AHEAD = 2;

  public PainLog {
    reports = reports.stream().sorted(PainReport.BY_DATE).toList();
  }

  PainLog with(Collection<Report> told, LocalDate today) {
    TreeMap<LocalDate, List<PainReport>> byDate =
        Stream.concat(reports.stream(), told.stream().flatMap(PainLog::entry))
            .filter(entry -> isRecent(entry.date(), today))
            .distinct()
            .collect(Collectors.groupingBy(PainReport::date, TreeMap::new, Collectors.toList()));
    return new PainLog(byDate.values().stream().flatMap(PainLog::strongest).toList());
  }

  PainLog without(Set<UUID> revoked) {
    return new PainLog(
        reports.stream().filter(entry -> !revoked.contains(entry.report())).toList());
  }

  private static Stream<PainReport> entry(Report report) {
    return Stream.ofNullable(report.pain())
        .map(pain -> new PainReport(report.id(), report.date(), pain));
  }

  private static boolean isRecent(LocalDate date, LocalDate today) {
    return !date.isBefore(PainTrend.firstDate(today)) && !date.isAfter(today.plusDays(DATES_AHEAD));
  }

  private static Stream<PainReport> strongest(List<PainReport> ofOneDate) {
    return ofOneDate.stream().sorted(PainReport.STRONGEST_FIRST).limit(OF_A_DATE);
  }
}
