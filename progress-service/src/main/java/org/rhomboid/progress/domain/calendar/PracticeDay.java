package org.rhomboid.progress.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Time: the date a session is done for. It is computed once, when the session is recorded, and stored as a fact.
 */
public final class PracticeDay {

  private PracticeDay() {}

  /**
   * The date of (local wall time minus the start of the day). The subtraction is one of wall clocks, not of durations:
   * on the night of a clock change a duration would move a session of 03:30 to the day before.
   *
   * @param completedAt when the session ended, as the client's clock says
   * @param recordedAt when the server learnt of it; a session from ahead of it (clock skew) is dated as of this instant
   * @param zone where the member was
   * @param dayStartsAt the wall time at which the member's day begins
   */
  public static LocalDate of(
      Instant completedAt, Instant recordedAt, ZoneId zone, LocalTime dayStartsAt) {
    return wallTime(completedAt, recordedAt, zone)
        .minusNanos(dayStartsAt.toNanoOfDay())
        .toLocalDate();
  }

  static LocalDateTime wallTime(Instant completedAt, Instant recordedAt, ZoneId zone) {
    Instant dated = completedAt.isAfter(recordedAt) ? recordedAt : completedAt;
    return LocalDateTime.ofInstant(dated, zone);
  }
}
