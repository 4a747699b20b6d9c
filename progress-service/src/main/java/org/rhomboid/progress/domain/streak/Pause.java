package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Streaks 8: dates on which nothing is asked of the member. Why is nobody's business here.
 *
 * @param from the first date
 * @param to the last date; null while the pause is open-ended
 */
public record Pause(LocalDate from, LocalDate to) {

  public Pause {
    Objects.requireNonNull(from, "from");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a pause must not end before it begins");
    }
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && (openEnded() || !date.isAfter(to));
  }

  boolean openEnded() {
    return to == null;
  }
}
