package org.rhomboid.routine.domain.planning.revision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedSession;

/**
 * A plan in force and all that it depends on now.
 *
 * @param request as for planning the plan's week now; {@code around} has what was performed, in this
 *     week too, and what is planned in the weeks next to it
 * @param done the planned sessions that were performed
 */
public record RevisionInput(Plan plan, PlanRequest request, Set<UUID> done) {

  public RevisionInput {
    done = Set.copyOf(done);
  }

  Optional<PlannedSession> session(UUID id) {
    return plan.sessions().stream().filter(session -> session.id().equals(id)).findFirst();
  }

  /** Whether a session is still to come: not done, and its day not over. */
  boolean isOpen(PlannedSession session) {
    return !done.contains(session.id()) && !session.date().isBefore(request.today());
  }

  /** Whether the day of a session ended without it. */
  boolean isMissed(PlannedSession session) {
    return !done.contains(session.id()) && session.date().isBefore(request.today());
  }

  LocalDate today() {
    return request.today();
  }
}
