package org.rhomboid.progress.domain.cohort;

import java.time.Instant;

/**
 * Which figures are asked for.
 *
 * @param last the last week of the range
 */
public record CohortQuery(CohortRange range, Grouping grouping, IsoWeek last) {

  /** With the latest closed week as the last. */
  public static CohortQuery at(Instant now, CohortRange range, Grouping grouping) {
    return new CohortQuery(range, grouping, IsoWeek.latestClosed(now));
  }

  public IsoWeek first() {
    return last.plus(1 - range.weeks());
  }

  /** The first week of the later half; the earlier half is the shorter one where the weeks are odd. */
  IsoWeek secondHalf() {
    return first().plus(range.weeks() / 2);
  }

  boolean covers(IsoWeek week) {
    return !week.monday().isBefore(first().monday()) && !week.monday().isAfter(last.monday());
  }
}
