package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.safety.KnownSafety;
import org.rhomboid.routine.usecase.DraftPlan;
import org.rhomboid.routine.usecase.PlanDemand;
import org.rhomboid.routine.usecase.PlanOutcome;

/**
 * Plans a week of a member of whom it is known that no hold is open (Planner 7). Where that is not known, or a hold is, progress-service is asked in between, outside
 * of any transaction; what it says is taken over as any other news, and the plan is tried once more.
 *
 * <p>Asked again for a plan that is there, the answer is that plan, on hold or not: nothing is planned by that.
 */
@ApplicationScoped
public class DraftWhenSafe {

  private final DraftPlan draftPlan;
  private final FollowSafety followSafety;
  private final ProgressSafety progress;
  private final Clock clock;

  DraftWhenSafe(
      DraftPlan draftPlan, FollowSafety followSafety, ProgressSafety progress, Clock clock) {
    this.draftPlan = draftPlan;
    this.followSafety = followSafety;
    this.progress = progress;
    this.clock = clock;
  }

  public Uni<PlanOutcome> draft(Member member, PlanDemand demand, Asker asker) {
    return draftPlan.draft(member, demand).chain(first -> settle(member, demand, asker, first));
  }

  private Uni<PlanOutcome> settle(
      Member member, PlanDemand demand, Asker asker, PlanOutcome first) {
    if (first instanceof PlanOutcome.SafetyUnknown) {
      return askTwice(asker).chain(told -> again(member, demand, first, told));
    }
    // Of a hold that is known nothing has to be asked: the answer may have better words for it, or
    // know that it is over.
    return first instanceof PlanOutcome.OnHold
        ? progress.ask(asker).chain(told -> again(member, demand, first, told))
        : Uni.createFrom().item(first);
  }

  private Uni<Optional<ToldSafety>> askTwice(Asker asker) {
    return progress
        .ask(asker)
        .chain(told -> told.isPresent() ? Uni.createFrom().item(told) : progress.ask(asker));
  }

  private Uni<PlanOutcome> again(
      Member member, PlanDemand demand, PlanOutcome first, Optional<ToldSafety> told) {
    return told.isEmpty()
        ? Uni.createFrom().item(first)
        : followSafety
            .follow(member, known(told.get()))
            .chain(() -> draftPlan.draft(member, demand))
            .map(outcome -> guided(outcome, told.get()));
  }

  private KnownSafety known(ToldSafety told) {
    return new KnownSafety(told.holdVersion(), told.hold(), clock.instant());
  }

  private static PlanOutcome guided(PlanOutcome outcome, ToldSafety told) {
    return outcome instanceof PlanOutcome.OnHold && told.hold()
        ? new PlanOutcome.OnHold(told.guidance())
        : outcome;
  }
}
