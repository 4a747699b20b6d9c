package org.rhomboid.progress.domain.statistics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A session that the plan in force asks for.
 *
 * @param id given by the planner
 * @param date it is planned for
 * @param done whether a performed session carries its id, on whatever date
 */
public record PlannedSession(UUID id, LocalDate date, boolean done) {

  public PlannedSession {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
  }
}
