package org.rhomboid.progress.domain.export;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that was said of a week's plan.
 *
 * @param sequence of all that was said of the member's plans: what has a higher one was said later
 * @param kind {@code PLANNED}: these are the sessions of the week; {@code MOVED}: this one has another date now
 * @param effectiveFrom the first date it counts for
 * @param ends the Sunday of the week
 * @param sessions the planned sessions, by date
 */
public record ExportedPlanFact(
    UUID planId,
    long sequence,
    Kind kind,
    LocalDate effectiveFrom,
    LocalDate ends,
    List<PlannedSession> sessions) {

  public ExportedPlanFact {
    sessions = List.copyOf(sessions);
  }

  /** What was said. */
  public enum Kind {
    PLANNED,
    MOVED
  }

  /** A session of a plan. */
  public record PlannedSession(UUID id, LocalDate date) {}
}
