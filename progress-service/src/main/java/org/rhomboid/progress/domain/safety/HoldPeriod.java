package org.rhomboid.progress.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A time in which at least one holding finding was open: the streak pauses, and what is practised does not count.
 *
 * @param raisedAt the server's time at which its first finding was raised
 * @param from the member's date then
 * @param clearedAt the server's time from which on none was open, not before {@code raisedAt}; null while one is
 * @param to the member's date then, not before {@code from}; null while one is open
 */
public record HoldPeriod(Instant raisedAt, LocalDate from, Instant clearedAt, LocalDate to) {

  public HoldPeriod {
    Objects.requireNonNull(raisedAt, "raisedAt");
    Objects.requireNonNull(from, "from");
    if ((clearedAt == null) != (to == null)) {
      throw new IllegalArgumentException("the end has both an instant and a date");
    }
    if (to != null && (to.isBefore(from) || clearedAt.isBefore(raisedAt))) {
      throw new IllegalArgumentException("a hold must not end before it begins");
    }
  }

  boolean isOpen() {
    return clearedAt == null;
  }

  /** Streaks 1: strictly between. What raises the hold was completed by then, and counts. */
  boolean covers(Instant completedAt) {
    return completedAt.isAfter(raisedAt) && (isOpen() || completedAt.isBefore(clearedAt));
  }

  /** A clock that was set back or a flight west must not make it end before it began. */
  HoldPeriod endedAt(Instant now, LocalDate today) {
    return new HoldPeriod(
        raisedAt,
        from,
        now.isBefore(raisedAt) ? raisedAt : now,
        today.isBefore(from) ? from : today);
  }
}
