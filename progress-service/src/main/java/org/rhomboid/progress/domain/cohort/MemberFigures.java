package org.rhomboid.progress.domain.cohort;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.rhomboid.progress.domain.statistics.PainChange;
import org.rhomboid.progress.domain.statistics.PainReports;
import org.rhomboid.progress.domain.statistics.PainTrend;

/**
 * What one member adds to the figures of a cell. It never leaves this package.
 *
 * @param values of the figures that the member has one of
 */
record MemberFigures(Map<Figure, Double> values) {

  /**
   * Minutes of a week above these are not counted: about the hour a week that Andersen et al. 2012 found to help however it is split. One member who logs
   * ten hours must not be seen in a mean.
   */
  static final int MOST_MINUTES = 60;

  private static final double MOST_SECONDS = MOST_MINUTES * 60.0;

  MemberFigures {
    values = Collections.unmodifiableMap(values);
  }

  /**
   * @param weeks of one member, at least one, in any order
   * @param secondHalf where the later half of the range begins
   */
  static MemberFigures of(Collection<MemberWeek> weeks, IsoWeek secondHalf) {
    int practised = 0;
    double minutes = 0;
    int planned = 0;
    int done = 0;
    PainReports first = PainReports.NONE;
    PainReports second = PainReports.NONE;
    for (MemberWeek week : weeks) {
      practised += week.practisedDays() > 0 ? 1 : 0;
      minutes += Math.min(1, week.seconds() / MOST_SECONDS);
      planned += week.planned();
      done += week.done();
      boolean early = week.week().compareTo(secondHalf) < 0;
      first = early ? first.plus(week.pain()) : first;
      second = early ? second : second.plus(week.pain());
    }
    Map<Figure, Double> values = new EnumMap<>(Figure.class);
    values.put(Figure.PARTICIPATION, (double) practised / weeks.size());
    values.put(Figure.MINUTES, minutes / weeks.size());
    if (planned > 0) {
      values.put(Figure.ADHERENCE, Math.min(1, (double) done / planned));
    }
    if (Math.min(first.count(), second.count()) >= PainTrend.FEWEST_REPORTS) {
      values.put(Figure.PAIN, direction(first, second));
    }
    return new MemberFigures(values);
  }

  private static double direction(PainReports first, PainReports second) {
    PainChange change = PainChange.between(first.mean().orElseThrow(), second.mean().orElseThrow());
    if (change == PainChange.UNCHANGED) {
      return 0;
    }
    return change == PainChange.IMPROVED ? 1 : -1;
  }
}
