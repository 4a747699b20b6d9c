package org.rhomboid.routine.domain.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Cause;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.planning.revision.Planned;

/** What a hold takes away of a plan: the sessions still to come, today's among them. What was done stays done. */
public final class PausedSessions {

  private PausedSessions() {}

  /**
   * @param done the ids of planned sessions that are done
   * @param today the member's date
   * @return a change for each session that is paused, by date
   */
  public static List<PlanChange> of(Plan plan, Set<UUID> done, LocalDate today) {
    return plan.sessions().stream()
        .filter(session -> !done.contains(session.id()) && !session.date().isBefore(today))
        .map(PausedSessions::paused)
        .toList();
  }

  private static PlanChange paused(PlannedSession session) {
    return new PlanChange(
        session.id(),
        Optional.empty(),
        Optional.of(Planned.on(session.date())),
        Optional.empty(),
        ChangeCode.PAUSED,
        Cause.onHold());
  }
}
