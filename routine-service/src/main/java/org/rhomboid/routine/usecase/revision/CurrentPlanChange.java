package org.rhomboid.routine.usecase.revision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.revision.RevisionInput;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanReadings;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.Profiles;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;
import org.rhomboid.routine.usecase.safety.SafetyGate;

/** What the changes that a member asks for in the current plan have in common: a part of each, in its transaction. */
@ApplicationScoped
class CurrentPlanChange {

  private final Profiles profiles;
  private final Plans plans;
  private final SafetyGate gate;
  private final RevisionInputs inputs;
  private final ApplyRevision applyRevision;
  private final PlanReadings readings;
  private final Clock clock;

  CurrentPlanChange(
      Profiles profiles,
      Plans plans,
      SafetyGate gate,
      RevisionInputs inputs,
      ApplyRevision applyRevision,
      PlanReadings readings,
      Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.gate = gate;
    this.inputs = inputs;
    this.applyRevision = applyRevision;
    this.readings = readings;
    this.clock = clock;
  }

  Uni<ChangeOutcome> change(Member member, Function<RevisionInput, Decision> decide) {
    return profiles
        .findLocked(member)
        .chain(
            profile ->
                profile.isPresent()
                    ? change(member, profile.get(), decide)
                    : Uni.createFrom().item(new ChangeOutcome.NoPlan()));
  }

  private Uni<ChangeOutcome> change(
      Member member, SavedProfile profile, Function<RevisionInput, Decision> decide) {
    PlanBasis now = PlanBasis.of(profile, clock.instant());
    return plans
        .inForce(member, List.of(IsoWeek.of(now.today())))
        .map(found -> found.stream().findFirst())
        .chain(
            found ->
                found.isPresent()
                    ? change(member, profile, found.get(), now, decide)
                    : Uni.createFrom().item(new ChangeOutcome.NoPlan()));
  }

  private Uni<ChangeOutcome> change(
      Member member,
      SavedProfile profile,
      StoredPlan plan,
      PlanBasis now,
      Function<RevisionInput, Decision> decide) {
    return gate.holds(member)
        .chain(
            held ->
                held || plan.state() == PlanState.PAUSED
                    ? Uni.createFrom().item(new ChangeOutcome.OnHold())
                    : inputs
                        .of(member, profile, plan, now)
                        .chain(input -> decided(member, plan, input, now, decide)));
  }

  private Uni<ChangeOutcome> decided(
      Member member,
      StoredPlan plan,
      RevisionInput input,
      PlanBasis now,
      Function<RevisionInput, Decision> decide) {
    if (input.request().catalog().isEmpty()) {
      return Uni.createFrom().item(new ChangeOutcome.CatalogNotReady());
    }
    Decision decision = decide.apply(input);
    if (decision instanceof Decision.Refused refused) {
      return Uni.createFrom().item(refused.outcome());
    }
    Decision.Granted granted = (Decision.Granted) decision;
    return applyRevision
        .apply(member, plan, granted.revision(), now)
        .chain(changed -> readings.of(member, Optional.of(changed)))
        .map(reading -> new ChangeOutcome.Changed(reading.orElseThrow()));
  }
}
