package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.planning.PlannedSession;

/** Puts beside plans what became of their sessions: one statement however many plans there are. */
@ApplicationScoped
public class PlanReadings {

  private final PerformedSessions performed;

  PlanReadings(PerformedSessions performed) {
    this.performed = performed;
  }

  public Uni<List<PlanReading>> of(Member member, List<StoredPlan> plans) {
    List<UUID> planned =
        plans.stream()
            .flatMap(stored -> stored.plan().sessions().stream())
            .map(PlannedSession::id)
            .toList();
    return performed
        .fulfilling(member, planned)
        .map(done -> plans.stream().map(stored -> PlanReading.of(stored, done)).toList());
  }

  public Uni<Optional<PlanReading>> of(Member member, Optional<StoredPlan> plan) {
    return of(member, plan.stream().toList()).map(found -> found.stream().findFirst());
  }
}
