package org.rhomboid.routine.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.performed.PlannedSessionState;
import org.rhomboid.routine.domain.performed.SessionFact;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.advice.Aim;
import org.rhomboid.routine.domain.planning.advice.Practice;

/**
 * A plan with what became of its sessions.
 *
 * @param states one for each session of the plan, by the session's id
 * @param aims those of the plan's advice; what was done of the plan since counts too
 */
public record PlanReading(
    StoredPlan stored, Map<UUID, PlannedSessionState> states, List<Aim> aims) {

  static PlanReading of(StoredPlan stored, List<PerformedSession> performed) {
    return new PlanReading(
        stored,
        stored.plan().sessions().stream()
            .map(PlannedSession::id)
            .collect(Collectors.toMap(Function.identity(), id -> state(id, performed))),
        aims(stored, performed));
  }

  private static List<Aim> aims(StoredPlan stored, List<PerformedSession> performed) {
    List<Practice> done =
        performed.stream().flatMap(session -> practised(stored.plan(), session)).toList();
    return stored.advice().aimsWith(done);
  }

  /** What the performed session did of the plan's own exercises, where it fulfils one of the plan. */
  private static Stream<Practice> practised(Plan plan, PerformedSession performed) {
    boolean fulfils =
        plan.sessions().stream()
            .anyMatch(it -> performed.plannedSessionId().filter(it.id()::equals).isPresent());
    return fulfils ? Practice.of(performed, slug -> exercise(slug, plan)).stream() : Stream.empty();
  }

  private static Optional<Exercise> exercise(String slug, Plan plan) {
    return plan.sessions().stream()
        .flatMap(session -> session.items().stream())
        .map(PlannedItem::exercise)
        .filter(exercise -> exercise.slug().equals(slug))
        .findFirst();
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
