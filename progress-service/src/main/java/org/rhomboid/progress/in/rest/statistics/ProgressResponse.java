package org.rhomboid.progress.in.rest.statistics;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.progress.domain.statistics.Adherence;
import org.rhomboid.progress.domain.statistics.PainTrend;
import org.rhomboid.progress.domain.statistics.ProgressDay;
import org.rhomboid.progress.domain.statistics.ProgressSeries;
import org.rhomboid.progress.domain.statistics.TargetMinutes;

/**
 * A member's practice over a range of dates.
 *
 * @param range as asked for
 * @param to the member's today
 * @param zone the member's time zone, in which today is
 * @param days every date once, oldest first
 * @param adherence of what was planned up to today
 * @param minutesByTarget minutes of work, most first; an exercise for several targets is in each
 * @param pain means of what was reported, by week and by halves of the range
 */
public record ProgressResponse(
    String range,
    LocalDate from,
    LocalDate to,
    String zone,
    List<ProgressDay> days,
    Adherence adherence,
    List<TargetMinutes> minutesByTarget,
    PainTrend pain) {

  static ProgressResponse of(ProgressSeries series) {
    return new ProgressResponse(
        series.range().code(),
        series.from(),
        series.to(),
        series.zone().getId(),
        series.days(),
        series.adherence(),
        series.minutesByTarget(),
        series.pain());
  }
}
