package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.PlanRevision;
import org.rhomboid.routine.domain.planning.revision.Revision;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.domain.planning.revision.SwapOutcome;

/** Puts another exercise in the place of one in a session of the current plan. The profile stays as it is, whatever the reason. */
@ApplicationScoped
public class SwapExercise {

  private static final Cause BY_THE_MEMBER = Cause.swappedByYou(Optional.empty());

  private final CurrentPlanChange currentPlan;

  SwapExercise(CurrentPlanChange currentPlan) {
    this.currentPlan = currentPlan;
  }

  @TenantTransaction
  public Uni<ChangeOutcome> swap(Member member, ExerciseWish wish) {
    return currentPlan.change(member, input -> decide(input, wish));
  }

  private static Decision decide(RevisionInput input, ExerciseWish wish) {
    SwapOutcome outcome = PlanRevision.swap(input, wish.sessionId(), wish.slug(), wish.by());
    return outcome instanceof SwapOutcome.Swapped swapped
        ? new Decision.Granted(worded(swapped.revision(), wish))
        : new Decision.Refused(new ChangeOutcome.NotSwapped(outcome));
  }

  /** The change that the member asked for keeps the member's words. */
  private static Revision worded(Revision revision, ExerciseWish wish) {
    return new Revision(
        revision.plan(), revision.changes().stream().map(change -> worded(change, wish)).toList());
  }

  private static PlanChange worded(PlanChange change, ExerciseWish wish) {
    return change.because().equals(BY_THE_MEMBER)
        ? change.because(Cause.swappedByYou(wish.reason()))
        : change;
  }
}
