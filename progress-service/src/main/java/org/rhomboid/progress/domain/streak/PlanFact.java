package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What was published of a member's plans, as far as rest days depend on it. */
public sealed interface PlanFact {

  /** The plan. */
  UUID planId();

  /** The order in which it was published among the facts of the member. */
  long sequence();

  /** The first local date it counts for: never before the date on which it was decided. */
  LocalDate effectiveFrom();

  /**
   * A plan of a week; a later one of the same week supersedes it.
   *
   * @param week the ISO week, such as {@code 2026-W48}
   * @param zone the zone the week is in
   * @param sessions the planned sessions, in any order
   */
  record Planned(
      String week,
      UUID planId,
      long sequence,
      LocalDate effectiveFrom,
      ZoneId zone,
      List<Session> sessions)
      implements PlanFact {

    public Planned {
      Objects.requireNonNull(week, "week");
      Objects.requireNonNull(planId, "planId");
      Objects.requireNonNull(effectiveFrom, "effectiveFrom");
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * A session moved to another day of its week.
   *
   * @param date its new date
   */
  record Moved(UUID planId, long sequence, LocalDate effectiveFrom, UUID sessionId, LocalDate date)
      implements PlanFact {

    public Moved {
      Objects.requireNonNull(planId, "planId");
      Objects.requireNonNull(effectiveFrom, "effectiveFrom");
      Objects.requireNonNull(sessionId, "sessionId");
      Objects.requireNonNull(date, "date");
    }
  }

  /** A planned session and its date. */
  record Session(UUID id, LocalDate date) {}
}
