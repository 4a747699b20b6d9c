package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.loop.AwayFromTheLoop;
import org.rhomboid.routine.domain.adaptation.Adaptation;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;
import org.rhomboid.routine.domain.planning.advice.Practice;
import org.rhomboid.routine.usecase.adaptation.Answers;

/**
 * Plans a week and says what is to be said of it. That asks the planner some twenty times, and up to {@code 175} times where something is missing, so it is done
 * away from the event loop.
 */
@ApplicationScoped
class PlanWithAdvice {

  private final PerformedSessions performed;
  private final Answers answers;

  PlanWithAdvice(PerformedSessions performed, Answers answers) {
    this.performed = performed;
    this.answers = answers;
  }

  /**
   * @param request complete
   */
  Uni<AdvisedPlan> of(Member member, PlanRequest request) {
    return performed
        .since(member, request.week().monday())
        .chain(
            sessions ->
                answers
                    .of(member, request.today())
                    .chain(
                        facts -> AwayFromTheLoop.compute(() -> advised(request, sessions, facts))));
  }

  private static AdvisedPlan advised(
      PlanRequest request, List<PerformedSession> sessions, AdaptationFacts facts) {
    Plan plan = Planner.plan(request);
    List<Practice> done =
        sessions.stream()
            .flatMap(session -> Practice.of(session, request.catalog()::find).stream())
            .toList();
    boolean seeAProfessional =
        Adaptation.of(facts, request.catalog(), request.profile(), request.today())
            .seeAProfessional();
    return new AdvisedPlan(
        plan, PlanAdvice.on(request, plan, List.of(), done).withProfessional(seeAProfessional));
  }
}
