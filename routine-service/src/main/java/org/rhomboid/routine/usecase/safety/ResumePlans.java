package org.rhomboid.routine.usecase.safety;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.usecase.PlanBasis;
import org.rhomboid.routine.usecase.PlanState;
import org.rhomboid.routine.usecase.PlanningInputs;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.PutInForce;
import org.rhomboid.routine.usecase.SavedProfile;
import org.rhomboid.routine.usecase.StoredPlan;

/**
 * Plans anew what a hold had paused of this week and later ones: by the profile and the catalog of now, from today on, so that whatever time off asks for is in it. A
 * week that went by meanwhile stays as it is.
 */
@ApplicationScoped
class ResumePlans {

  private final Plans plans;
  private final PlanningInputs inputs;
  private final PutInForce putInForce;

  ResumePlans(Plans plans, PlanningInputs inputs, PutInForce putInForce) {
    this.plans = plans;
    this.inputs = inputs;
    this.putInForce = putInForce;
  }

  /**
   * A part of {@link FollowSafety}, in its transaction.
   *
   * @param holdVersion of the state that ended the hold: the new plans' ids are made of it
   */
  Uni<Void> resume(Member member, SavedProfile profile, long holdVersion, Instant at) {
    PlanBasis now = PlanBasis.of(profile, at);
    return plans
        .inForceFrom(member, IsoWeek.of(now.today()))
        .map(found -> anew(found, profile, holdVersion, now))
        .chain(weeks -> plan(member, weeks, now));
  }

  private static List<PlanRequest> anew(
      List<StoredPlan> found, SavedProfile profile, long holdVersion, PlanBasis now) {
    return found.stream()
        .filter(plan -> plan.state() == PlanState.PAUSED)
        .map(plan -> anew(plan, profile, holdVersion, now))
        .toList();
  }

  private Uni<Void> plan(Member member, List<PlanRequest> weeks, PlanBasis now) {
    return Multi.createFrom()
        .iterable(weeks)
        .onItem()
        .transformToUniAndConcatenate(bare -> plan(member, bare, now))
        .onItem()
        .ignoreAsUni();
  }

  private static PlanRequest anew(
      StoredPlan paused, SavedProfile profile, long holdVersion, PlanBasis now) {
    UUID id = NameBasedId.of(paused.plan().id(), "hold-ended/" + holdVersion);
    return new PlanRequest(
        id, Catalog.of(List.of()), profile.profile(), paused.plan().week(), now.today(), List.of());
  }

  private Uni<Void> plan(Member member, PlanRequest bare, PlanBasis now) {
    return inputs.complete(member, bare).chain(request -> put(member, request, now));
  }

  /** Without a catalog the plan stays paused, until the member asks for another one. */
  private Uni<Void> put(Member member, PlanRequest request, PlanBasis now) {
    return request.catalog().isEmpty()
        ? Uni.createFrom().voidItem()
        : putInForce.put(member, request, Optional.of(request.week()), now).replaceWithVoid();
  }
}
