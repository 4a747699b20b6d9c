package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.WeekRefusal;
import org.rhomboid.routine.domain.safety.SafetyVerdict;
import org.rhomboid.routine.usecase.safety.SafetyGate;
import org.rhomboid.routine.usecase.safety.ToldSafety;

/**
 * Plans a week of a member, once per id.
 *
 * <p>Nothing is planned while a hold is open or nobody can tell (Planner 7): that is looked up here, in the transaction that writes the plan.
 */
@ApplicationScoped
public class DraftPlan {

  private final Profiles profiles;
  private final Plans plans;
  private final PlanningInputs inputs;
  private final PlanReadings readings;
  private final SafetyGate gate;
  private final PutInForce putInForce;
  private final Clock clock;

  DraftPlan(
      Profiles profiles,
      Plans plans,
      PlanningInputs inputs,
      PlanReadings readings,
      SafetyGate gate,
      PutInForce putInForce,
      Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.inputs = inputs;
    this.readings = readings;
    this.gate = gate;
    this.putInForce = putInForce;
    this.clock = clock;
  }

  @TenantTransaction
  public Uni<PlanOutcome> draft(Member member, PlanDemand demand) {
    return profiles
        .findLocked(member)
        .chain(
            profile ->
                profile.isPresent()
                    ? draft(member, demand, profile.get())
                    : Uni.createFrom().item(new PlanOutcome.ProfileRequired()));
  }

  private Uni<PlanOutcome> draft(Member member, PlanDemand demand, SavedProfile profile) {
    PlanBasis basis = PlanBasis.of(profile, clock.instant());
    return plans
        .find(member, demand.id())
        .chain(
            sameId ->
                sameId.isPresent()
                    ? repeat(member, demand, sameId.get(), basis)
                    : draft(member, demand, profile, basis));
  }

  private Uni<PlanOutcome> repeat(
      Member member, PlanDemand demand, StoredPlan stored, PlanBasis basis) {
    return stored.answers(demand, IsoWeek.of(basis.today()))
        ? read(member, stored).map(PlanOutcome.AlreadyDrafted::new)
        : Uni.createFrom().item(new PlanOutcome.IdReused());
  }

  private Uni<PlanOutcome> draft(
      Member member, PlanDemand demand, SavedProfile profile, PlanBasis basis) {
    IsoWeek week = demand.week().orElse(IsoWeek.of(basis.today()));
    Optional<WeekRefusal> refusal = WeekRefusal.of(week, basis.today());
    if (refusal.isPresent()) {
      return Uni.createFrom().item(new PlanOutcome.WeekRefused(refusal.get()));
    }
    PlanRequest bare =
        new PlanRequest(
            demand.id(), Catalog.of(List.of()), profile.profile(), week, basis.today(), List.of());
    return gate.verdict(member, basis.at())
        .chain(verdict -> draft(member, demand, bare, basis, verdict));
  }

  private Uni<PlanOutcome> draft(
      Member member, PlanDemand demand, PlanRequest bare, PlanBasis basis, SafetyVerdict verdict) {
    if (verdict == SafetyVerdict.ON_HOLD) {
      return Uni.createFrom().item(new PlanOutcome.OnHold(ToldSafety.Guidance.NONE));
    }
    if (verdict == SafetyVerdict.UNKNOWN) {
      return Uni.createFrom().item(new PlanOutcome.SafetyUnknown());
    }
    return inputs.complete(member, bare).chain(request -> draft(member, demand, request, basis));
  }

  private Uni<PlanOutcome> draft(
      Member member, PlanDemand demand, PlanRequest request, PlanBasis basis) {
    if (request.catalog().isEmpty()) {
      return Uni.createFrom().item(new PlanOutcome.CatalogNotReady());
    }
    return putInForce
        .put(member, request, demand.week(), basis)
        .chain(plan -> read(member, plan))
        .map(PlanOutcome.Drafted::new);
  }

  private Uni<PlanReading> read(Member member, StoredPlan stored) {
    return readings.of(member, Optional.of(stored)).map(Optional::orElseThrow);
  }
}
