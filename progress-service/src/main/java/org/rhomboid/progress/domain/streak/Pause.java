package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Streaks 8: dates on which nothing is asked of the member. Why is nobody's business here.
 *
 * @param from the first date
 * @param to the last date; null while the pause is open-ended
 * @param resumed whether it ended in the course of its last date, as a hold does that was cleared: nothing is asked of that date, and the member is not paused any more
 */
public record Pause(LocalDate from, LocalDate to, boolean resumed) {

  /** Dates that the member asked for. */
  public Pause(LocalDate from, LocalDate to) {
    this(from, to, false);
  }

  public Pause {
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause must not end before it begins");
    }
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && (openEnded() || !date.isAfter(to));
  }

  /** Whether the member is still in it on a date that it covers. */
  boolean holdsOn(LocalDate date) {
    return covers(date) && !(resumed && date.equals(to));
  }

  boolean openEnded() {
    return to == null;
  }
}
