package org.rhomboid.routine.out.kafka;

import org.rhomboid.events.Layer;
import org.rhomboid.events.RoutineAdapted;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Planned;

/** What changed in a plan as it is published: the code, and never the reason. */
final class AdaptedPlans {

  private AdaptedPlans() {}

  static RoutineAdapted of(Member member, RoutineEvent.PlanAdapted event) {
    return new RoutineAdapted(
        member.id(),
        event.planId(),
        event.effectiveFrom(),
        event.changes().stream().map(AdaptedPlans::change).toList());
  }

  private static RoutineAdapted.Change change(PlanChange change) {
    return new RoutineAdapted.Change(
        change.sessionId(),
        change.slug().orElse(null),
        change.previous().map(AdaptedPlans::planned).orElse(null),
        change.next().map(AdaptedPlans::planned).orElse(null),
        RoutineAdapted.Code.valueOf(change.code().name()));
  }

  private static RoutineAdapted.Planned planned(Planned part) {
    return new RoutineAdapted.Planned(
        part.date().orElse(null),
        part.slug().orElse(null),
        part.layer().map(layer -> Layer.valueOf(layer.name())).orElse(null),
        part.revision().orElse(null),
        part.dose().map(RoutineEventMapper::dose).orElse(null));
  }
}
