package org.rhomboid.routine.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.deskbreak.BreakWork;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.usecase.deskbreak.BreaksDone;

/** Puts beside plans what became of their sessions, and what was done in breaks: two statements however many plans there are. */
@ApplicationScoped
public class PlanReadings {

  private final PerformedSessions performed;
  private final BreaksDone breaksDone;

  PlanReadings(PerformedSessions performed, BreaksDone breaksDone) {
    this.performed = performed;
    this.breaksDone = breaksDone;
  }

  public Uni<List<PlanReading>> of(Member member, List<StoredPlan> plans) {
    List<UUID> planned =
        plans.stream()
            .flatMap(stored -> stored.plan().sessions().stream())
            .map(PlannedSession::id)
            .toList();
    return performed
        .fulfilling(member, planned)
        .chain(
            done ->
                inBreaks(member, plans)
                    .map(
                        breaks ->
                            plans.stream()
                                .map(stored -> PlanReading.of(stored, done, breaks))
                                .toList()));
  }

  private Uni<List<BreakWork>> inBreaks(Member member, List<StoredPlan> plans) {
    return plans.stream()
        .map(stored -> stored.plan().week().monday())
        .min(LocalDate::compareTo)
        .map(monday -> breaksDone.since(member, monday))
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }

  public Uni<Optional<PlanReading>> of(Member member, Optional<StoredPlan> plan) {
    return of(member, plan.stream().toList()).map(found -> found.stream().findFirst());
  }
}
