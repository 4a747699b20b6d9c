package org.rhomboid.progress.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Time: a day ends at the next date's start of day. */
public final class DayEnd {

  private DayEnd() {}

  /**
   * The first instant that is no longer {@code date}.
   *
   * <p>Where clocks skip the start of the day (a gap), the day ends as they skip it: that is the first moment at which
   * {@link PracticeDay} names the next date, and both must agree. {@code ZonedDateTime} would end it by the length of
   * the gap later. Where the start of the day comes twice (an overlap), the later one counts, in favour of the member.
   *
   * @param nextStartsAt the wall time at which the next date begins
   */
  public static Instant of(LocalDate date, ZoneId zone, LocalTime nextStartsAt) {
    LocalDateTime end = date.plusDays(1).atTime(nextStartsAt);
    ZoneOffsetTransition change = zone.getRules().getTransition(end);
    if (change == null) {
      return end.toInstant(zone.getRules().getOffset(end));
    }
    return change.isGap() ? change.getInstant() : end.toInstant(change.getOffsetAfter());
  }
}
