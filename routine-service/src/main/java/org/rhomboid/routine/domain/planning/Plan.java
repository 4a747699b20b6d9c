package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * One member's sessions of one week.
 *
 * @param sessions by date; a day on which no lawful session is possible has none
 * @param shorterBecause why sessions take less than 80% of their minutes
 * @param unmet what the week lacks
 * @param score 0 to 100: how far the week meets the soft goals
 * @param excluded every exercise of the catalog that no session has, and what was withdrawn from it, by slug
 */
public record Plan(
    UUID id,
    IsoWeek week,
    List<PlannedSession> sessions,
    List<Reason> shorterBecause,
    List<Reason> unmet,
    int score,
    List<Excluded> excluded) {

  public Plan {
    sessions = List.copyOf(sessions);
    shorterBecause = List.copyOf(shorterBecause);
    unmet = List.copyOf(unmet);
    excluded = List.copyOf(excluded);
  }

  /** The days of the week without a session, from {@code from} on. */
  public List<LocalDate> restDays(LocalDate from) {
    List<LocalDate> sessionDays = sessions.stream().map(PlannedSession::date).toList();
    return week.days().stream()
        .filter(day -> !day.isBefore(from) && !sessionDays.contains(day))
        .toList();
  }
}
