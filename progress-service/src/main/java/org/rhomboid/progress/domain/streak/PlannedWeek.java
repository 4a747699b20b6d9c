package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Streaks 6: what one version of a plan says of the rest of its week.
 *
 * @param effectiveFrom the first date it counts for: never before the local date on which the plan was made or changed
 * @param to the last date of its week
 * @param restDays the dates without a session
 */
public record PlannedWeek(LocalDate effectiveFrom, LocalDate to, Set<LocalDate> restDays) {

  public PlannedWeek {
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(to, "to");
    restDays = Set.copyOf(restDays);
  }

  boolean covers(LocalDate date) {
    return !date.isBefore(effectiveFrom) && !date.isAfter(to);
  }
}
