package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.planning.revision.MoveOutcome;
import org.rhomboid.routine.domain.planning.revision.PlanRevision;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;

/** Moves a session of the current plan to another day of its week. */
@ApplicationScoped
public class MoveSession {

  private final CurrentPlanChange currentPlan;

  MoveSession(CurrentPlanChange currentPlan) {
    this.currentPlan = currentPlan;
  }

  @TenantTransaction
  public Uni<ChangeOutcome> move(Member member, UUID sessionId, LocalDate date) {
    return currentPlan.change(member, input -> decide(input, sessionId, date));
  }

  private static Decision decide(RevisionInput input, UUID sessionId, LocalDate date) {
    MoveOutcome outcome = PlanRevision.move(input, sessionId, date);
    return outcome instanceof MoveOutcome.Moved moved
        ? new Decision.Granted(moved.revision())
        : new Decision.Refused(
            new ChangeOutcome.NotMoved(outcome, input.plan().restDays(input.request().today())));
  }
}
