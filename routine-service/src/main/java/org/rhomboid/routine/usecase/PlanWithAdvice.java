package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.planning.advice.Practice;

/**
 * Plans a week and says what is to be said of it. That asks the planner some twenty times, and up to {@code 175} times where something is missing, so it is done
 * away from the event loop.
 */
@ApplicationScoped
class PlanWithAdvice {

  private final PerformedSessions performed;

  PlanWithAdvice(PerformedSessions performed) {
    this.performed = performed;
  }

  /**
   * @param request complete
   */
  Uni<AdvisedPlan> of(Member member, PlanRequest request) {
    return performed
        .since(member, request.week().monday())
        .chain(sessions -> AwayFromTheLoop.compute(() -> advised(request, sessions)));
  }

  private static AdvisedPlan advised(PlanRequest request, List<PerformedSession> sessions) {
    Plan plan = Planner.plan(request);
    List<Practice> done =
        sessions.stream()
            .flatMap(session -> Practice.of(session, request.catalog()::find).stream())
            .toList();
    return new AdvisedPlan(plan, PlanAdvice.on(request, plan, List.of(), done));
  }
}
