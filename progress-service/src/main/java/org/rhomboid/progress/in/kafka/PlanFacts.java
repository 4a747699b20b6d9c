package org.rhomboid.progress.in.kafka;

import java.util.List;
import org.rhomboid.events.RoutineAdapted;
import org.rhomboid.events.RoutinePlanned;
import org.rhomboid.progress.domain.streak.PlanFact;

/** Published plans in the words of the streak. */
final class PlanFacts {

  private PlanFacts() {}

  static PlanFact of(RoutinePlanned planned, long sequence) {
    return new PlanFact.Planned(
        planned.week(),
        planned.planId(),
        sequence,
        planned.effectiveFrom(),
        planned.zone(),
        planned.sessions().stream()
            .map(session -> new PlanFact.Session(session.id(), session.date()))
            .toList());
  }

  /** Of what changed in a plan, sessions that moved to another date: a dose or a swap asks for no other day. */
  static List<PlanFact> of(RoutineAdapted adapted, long sequence) {
    return adapted.changes().stream()
        .filter(change -> change.code() == RoutineAdapted.Code.MOVED)
        .filter(change -> change.next() != null && change.next().date() != null)
        .<PlanFact>map(
            change ->
                new PlanFact.Moved(
                    adapted.planId(),
                    sequence,
                    adapted.effectiveFrom(),
                    change.sessionId(),
                    change.next().date()))
        .toList();
  }
}
