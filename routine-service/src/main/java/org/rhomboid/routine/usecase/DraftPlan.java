package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.WeekRefusal;

/** Plans a week of a member, once per id. */
@ApplicationScoped
public class DraftPlan {

  private final Profiles profiles;
  private final Plans plans;
  private final PlanningInputs inputs;
  private final PlanWithAdvice planning;
  private final PlanReadings readings;
  private final Announcements announcements;
  private final Clock clock;

  DraftPlan(
      Profiles profiles,
      Plans plans,
      PlanningInputs inputs,
      PlanWithAdvice planning,
      PlanReadings readings,
      Announcements announcements,
      Clock clock) {
    this.profiles = profiles;
    this.plans = plans;
    this.inputs = inputs;
    this.planning = planning;
    this.readings = readings;
    this.announcements = announcements;
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
    return inputs.complete(member, bare).chain(request -> draft(member, demand, request, basis));
  }

  private Uni<PlanOutcome> draft(
      Member member, PlanDemand demand, PlanRequest request, PlanBasis basis) {
    if (request.catalog().isEmpty()) {
      return Uni.createFrom().item(new PlanOutcome.CatalogNotReady());
    }
    return planning
        .of(member, request)
        .chain(made -> numbered(member, made, demand.week(), basis))
        .call(plan -> plans.putInForce(member, plan))
        .call(plan -> announce(member, plan))
        .chain(plan -> read(member, plan))
        .map(PlanOutcome.Drafted::new);
  }

  private Uni<StoredPlan> numbered(
      Member member, AdvisedPlan made, Optional<IsoWeek> askedWeek, PlanBasis basis) {
    return plans
        .newestVersion(member)
        .map(newest -> StoredPlan.made(made, newest + 1, askedWeek, basis));
  }

  private Uni<Void> announce(Member member, StoredPlan stored) {
    Instant at = stored.basis().at();
    RoutineEvent event =
        new RoutineEvent.WeekPlanned(
            stored.plan(), stored.basis().zone(), stored.effectiveFrom(), at);
    return announcements.announce(member, stored.version(), event);
  }

  private Uni<PlanReading> read(Member member, StoredPlan stored) {
    return readings.of(member, Optional.of(stored)).map(Optional::orElseThrow);
  }
}
