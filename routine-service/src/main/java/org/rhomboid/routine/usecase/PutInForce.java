package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.usecase.clock.NextDue;

/** Plans a week, puts the plan in force and announces it: a part of the use cases that plan, in their transaction. */
@ApplicationScoped
public class PutInForce {

  private final PlanWithAdvice planning;
  private final Plans plans;
  private final Announcements announcements;
  private final NextDue nextDue;

  PutInForce(PlanWithAdvice planning, Plans plans, Announcements announcements, NextDue nextDue) {
    this.planning = planning;
    this.plans = plans;
    this.announcements = announcements;
    this.nextDue = nextDue;
  }

  /**
   * @param request complete
   * @param askedWeek the week that was asked for; empty: the current one
   */
  public Uni<StoredPlan> put(
      Member member, PlanRequest request, Optional<IsoWeek> askedWeek, PlanBasis basis) {
    return planning
        .of(member, request)
        .chain(made -> numbered(member, made, askedWeek, basis))
        .call(plan -> plans.putInForce(member, plan))
        .call(plan -> announce(member, plan))
        .call(() -> nextDue.set(member, request.profile()));
  }

  private Uni<StoredPlan> numbered(
      Member member, AdvisedPlan made, Optional<IsoWeek> askedWeek, PlanBasis basis) {
    return plans
        .newestVersion(member)
        .map(newest -> StoredPlan.made(made, newest + 1, askedWeek, basis));
  }

  private Uni<Void> announce(Member member, StoredPlan stored) {
    PlanBasis basis = stored.basis();
    RoutineEvent event =
        new RoutineEvent.WeekPlanned(
            stored.plan(), basis.zone(), stored.effectiveFrom(), basis.at());
    return announcements.announce(member, stored.version(), event);
  }
}
