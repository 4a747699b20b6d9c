package org.rhomboid.routine.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.performed.PlannedSessionState;
import org.rhomboid.routine.domain.performed.SessionFact;
import org.rhomboid.routine.domain.planning.PlannedSession;

/**
 * A plan with what became of its sessions.
 *
 * @param states one for each session of the plan, by the session's id
 */
public record PlanReading(StoredPlan stored, Map<UUID, PlannedSessionState> states) {

  static PlanReading of(StoredPlan stored, List<PerformedSession> performed) {
    return new PlanReading(
        stored,
        stored.plan().sessions().stream()
            .map(PlannedSession::id)
            .collect(Collectors.toMap(Function.identity(), id -> state(id, performed))));
  }

  private static PlannedSessionState state(UUID id, List<PerformedSession> performed) {
    PlannedSessionState state = PlannedSessionState.open(id);
    for (PerformedSession session : performed) {
      if (session.plannedSessionId().filter(id::equals).isPresent()) {
        state = state.apply(new SessionFact.Completed(session.id()));
      }
    }
    return state;
  }
}
