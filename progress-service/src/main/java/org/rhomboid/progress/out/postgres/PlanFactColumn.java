package org.rhomboid.progress.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rhomboid.progress.domain.streak.PlanFact;

/** What was published of plans, as it is stored: a plan of a week, or a session that moved. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanFactColumn(
    String week,
    UUID planId,
    long sequence,
    LocalDate effectiveFrom,
    String zone,
    List<SessionColumn> sessions,
    UUID movedSession,
    LocalDate movedTo) {

  record SessionColumn(UUID id, LocalDate date) {}

  static PlanFactColumn of(PlanFact fact) {
    if (fact instanceof PlanFact.Moved moved) {
      return new PlanFactColumn(
          null,
          moved.planId(),
          moved.sequence(),
          moved.effectiveFrom(),
          null,
          null,
          moved.sessionId(),
          moved.date());
    }
    PlanFact.Planned planned = (PlanFact.Planned) fact;
    return new PlanFactColumn(
        planned.week(),
        planned.planId(),
        planned.sequence(),
        planned.effectiveFrom(),
        planned.zone().getId(),
        planned.sessions().stream().map(it -> new SessionColumn(it.id(), it.date())).toList(),
        null,
        null);
  }

  PlanFact toFact() {
    return movedSession != null
        ? new PlanFact.Moved(planId, sequence, effectiveFrom, movedSession, movedTo)
        : new PlanFact.Planned(
            week,
            planId,
            sequence,
            effectiveFrom,
            ZoneId.of(zone),
            sessions.stream().map(it -> new PlanFact.Session(it.id(), it.date())).toList());
  }
}
