package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.usecase.PlanAnew;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;

/** Plans anew what a hold had paused of this week and later ones, so that whatever time off asks for is in it. A week that went by meanwhile stays as it is. */
@ApplicationScoped
class ResumePlans {

  private final Plans plans;
  private final PlanAnew planAnew;

  ResumePlans(Plans plans, PlanAnew planAnew) {
    this.plans = plans;
    this.planAnew = planAnew;
  }

  /**
   * A part of {@link FollowSafety}, in its transaction.
   *
   * @param holdVersion of the state that ended the hold
   */
  Uni<Void> resume(Member member, SavedProfile profile, long holdVersion, Instant at) {
    PlanBasis now = PlanBasis.of(profile, at);
    return plans
        .inForceFrom(member, IsoWeek.of(now.today()))
        .map(ResumePlans::paused)
        .chain(paused -> planAnew.plan(member, paused, profile, "hold-ended/" + holdVersion, now));
  }

  private static List<StoredPlan> paused(List<StoredPlan> found) {
    return found.stream().filter(plan -> plan.state() == PlanState.PAUSED).toList();
  }
}
