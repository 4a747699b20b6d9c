package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanReadings;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/**
 * Undoes a change of a plan in force. A step that the member's answers led to is not taken again when they are gone through anew; every other change is made the
 * other way round, as far as the rules allow. Undone twice, it is undone once.
 */
@ApplicationScoped
public class UndoChange {

  private final Profiles profiles;
  private final Plans plans;
  private final PlanChanges planChanges;
  private final SafetyGate gate;
  private final Undoing undoing;
  private final PlanReadings readings;
  private final Clock clock;

  UndoChange(
      Profiles profiles,
      Plans plans,
      PlanChanges planChanges,
      SafetyGate gate,
      Undoing undoing,
      PlanReadings readings,
      Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.planChanges = planChanges;
    this.gate = gate;
    this.undoing = undoing;
    this.readings = readings;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<ChangeOutcome> undo(Member member, UUID changeId) {
    return profiles
        .findLocked(member)
        .chain(
            profile ->
                planChanges
                    .find(member, changeId)
                    .chain(
                        change ->
                            profile.isPresent() && change.isPresent()
                                ? undo(member, profile.get(), change.get())
                                : outcome(new ChangeOutcome.UnknownChange())));
  }

  private Uni<ChangeOutcome> undo(Member member, SavedProfile profile, RecordedChange change) {
    return plans
        .find(member, change.planId())
        .map(Optional::orElseThrow)
        .chain(plan -> undo(member, profile, plan, change));
  }

  private Uni<ChangeOutcome> undo(
      Member member, SavedProfile profile, StoredPlan plan, RecordedChange change) {
    if (change.undone()) {
      return changed(member, plan);
    }
    if (plan.state() == PlanState.SUPERSEDED) {
      return notUndone(Cause.planSuperseded());
    }
    PlanBasis now = PlanBasis.of(profile, clock.instant());
    return gate.holds(member)
        .chain(
            held ->
                held || plan.state() == PlanState.PAUSED
                    ? outcome(new ChangeOutcome.OnHold())
                    : undoing
                        .undo(member, profile, plan, change.change(), now)
                        .chain(outcome -> done(member, change, outcome, now)));
  }

  private Uni<ChangeOutcome> done(
      Member member, RecordedChange change, Undoing.Outcome outcome, PlanBasis now) {
    return outcome.refusal().isPresent()
        ? outcome(outcome.refusal().get())
        : planChanges
            .markUndone(member, change.id(), now.at())
            .chain(() -> changed(member, outcome.plan().orElseThrow()));
  }

  private Uni<ChangeOutcome> changed(Member member, StoredPlan plan) {
    return readings
        .of(member, Optional.of(plan))
        .map(reading -> new ChangeOutcome.Changed(reading.orElseThrow()));
  }

  private static Uni<ChangeOutcome> notUndone(Reason why) {
    return outcome(new ChangeOutcome.NotUndone(why));
  }

  private static Uni<ChangeOutcome> outcome(ChangeOutcome outcome) {
    return Uni.createFrom().item(outcome);
  }
}
