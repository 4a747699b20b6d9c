package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;
import org.rhomboid.routine.domain.template.TemplateVersion;
import org.rhomboid.routine.usecase.clock.NextDue;

/** Plans a week, puts the plan in force and announces it: a part of the use cases that plan, in their transaction. */
@ApplicationScoped
public class PutInForce {

  private final Plans plans;
  private final Announcements announcements;
  private final NextDue nextDue;

  PutInForce(Plans plans, Announcements announcements, NextDue nextDue) {
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
    return plans
        .newestVersion(member)
        .map(newest -> made(request, newest + 1, askedWeek, basis))
        .call(plan -> plans.putInForce(member, plan))
        .call(plan -> announce(member, plan))
        .call(() -> nextDue.set(member, request.profile()));
  }

  private static StoredPlan made(
      PlanRequest request, long version, Optional<IsoWeek> askedWeek, PlanBasis basis) {
    PlanBasis steered = basis.steeredBy(request.profile().steering().map(TemplateVersion::of));
    return StoredPlan.made(Planner.plan(request), version, askedWeek, steered);
  }

  private Uni<Void> announce(Member member, StoredPlan stored) {
    PlanBasis basis = stored.basis();
    RoutineEvent event =
        new RoutineEvent.WeekPlanned(
            stored.plan(), basis.zone(), stored.effectiveFrom(), basis.at());
    return announcements.announce(member, stored.version(), event);
  }
}
