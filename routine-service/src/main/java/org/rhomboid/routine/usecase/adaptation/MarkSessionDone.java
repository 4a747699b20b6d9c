package org.rhomboid.routine.usecase.adaptation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.TenantTransaction;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.PerformedSession;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.usecase.PerformedSessions;
import org.rhomboid.routine.usecase.Plans;
import org.rhomboid.routine.usecase.StoredPlan;

/**
 * Remembers what a member performed, beside what was asked for, and lets the plans in force follow. The planned session it names is done from then on; where no
 * plan of the member has that session, or none yet, the memory is all there is and harms nothing.
 */
@ApplicationScoped
public class MarkSessionDone {

  private final PerformedSessions performed;
  private final Plans plans;
  private final AdaptPlans adaptPlans;

  MarkSessionDone(PerformedSessions performed, Plans plans, AdaptPlans adaptPlans) {
    this.performed = performed;
    this.plans = plans;
    this.adaptPlans = adaptPlans;
  }

  @TenantTransaction
  public Uni<Void> mark(Member member, PerformedSession session) {
    return adaptPlans.after(
        member, () -> asked(member, session).chain(doses -> performed.add(member, session, doses)));
  }

  /** The plan is of the week of the practice day, or of one beside it for a session done early or late. */
  private Uni<Map<String, Dose>> asked(Member member, PerformedSession session) {
    if (session.plannedSessionId().isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    IsoWeek week = IsoWeek.of(session.practiceDay());
    return plans
        .everIn(member, List.of(week.plusWeeks(-1), week, week.plusWeeks(1)))
        .map(found -> doses(found, session.plannedSessionId().get()));
  }

  private static Map<String, Dose> doses(List<StoredPlan> found, UUID planned) {
    return found.stream()
        .flatMap(stored -> stored.plan().sessions().stream())
        .filter(session -> session.id().equals(planned))
        .limit(1)
        .flatMap(session -> session.items().stream())
        .collect(Collectors.toMap(item -> item.exercise().slug(), PlannedItem::dose));
  }
}
