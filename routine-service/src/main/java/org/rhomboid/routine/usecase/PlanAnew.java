package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.catalog.Catalog;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedSession;

/**
 * Plans weeks anew, by the profile, the catalog and the answers of now, and supersedes the plans that they had: from today on, or from tomorrow where today's
 * session is done. A part of the use cases after which a plan does not fit any more, in their transaction.
 */
@ApplicationScoped
public class PlanAnew {

  private final PlanningInputs inputs;
  private final PerformedSessions performed;
  private final PutInForce putInForce;

  PlanAnew(PlanningInputs inputs, PerformedSessions performed, PutInForce putInForce) {
    this.inputs = inputs;
    this.performed = performed;
    this.putInForce = putInForce;
  }

  /**
   * @param found whose weeks are planned
   * @param occasion the new plans' ids are made of it and of the ids that they supersede
   */
  public Uni<Void> plan(
      Member member, List<StoredPlan> found, SavedProfile profile, String occasion, PlanBasis now) {
    return Multi.createFrom()
        .iterable(found)
        .onItem()
        .transformToUniAndConcatenate(plan -> plan(member, plan, profile, occasion, now))
        .onItem()
        .ignoreAsUni();
  }

  /** On a Sunday whose session is done nothing of the week is left to plan; only what a hold had paused does not stay so. */
  private Uni<Void> plan(
      Member member, StoredPlan plan, SavedProfile profile, String occasion, PlanBasis now) {
    return isDone(member, plan, now.today())
        .map(done -> done ? now.from(now.today().plusDays(1)) : now)
        .chain(
            first -> {
              if (plan.plan().week().contains(first.today())
                  || first.today().isBefore(plan.plan().week().monday())) {
                return plan(member, request(plan, profile, occasion, first), first);
              }
              return plan.state() == PlanState.PAUSED
                  ? plan(member, request(plan, profile, occasion, now), now)
                  : Uni.createFrom().voidItem();
            });
  }

  private Uni<Boolean> isDone(Member member, StoredPlan plan, LocalDate today) {
    List<UUID> ofToday =
        plan.plan().sessions().stream()
            .filter(session -> session.date().equals(today))
            .map(PlannedSession::id)
            .toList();
    return performed.fulfilling(member, ofToday).map(done -> !done.isEmpty());
  }

  private static PlanRequest request(
      StoredPlan plan, SavedProfile profile, String occasion, PlanBasis now) {
    UUID id = NameBasedId.of(plan.plan().id(), occasion);
    return new PlanRequest(
        id, Catalog.of(List.of()), profile.profile(), plan.plan().week(), now.today(), List.of());
  }

  private Uni<Void> plan(Member member, PlanRequest bare, PlanBasis now) {
    return inputs.complete(member, bare).chain(request -> put(member, request, now));
  }

  /** Without a catalog the plan stays as it is, until the member asks for another one. */
  private Uni<Void> put(Member member, PlanRequest request, PlanBasis now) {
    return request.catalog().isEmpty()
        ? Uni.createFrom().voidItem()
        : putInForce.put(member, request, Optional.of(request.week()), now).replaceWithVoid();
  }
}
