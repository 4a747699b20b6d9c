package org.rhomboid.routine.domain.planning.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Cause;

/** Makes a revision of a week that has been seen to. */
final class Finished {

  private static final Told NOT_LAWFUL = new Told(ChangeCode.SWAPPED, Cause.notLawful());

  private final Plan before;
  private final DraftWeek week;
  private final Map<PlannedSession, Told> fallen;

  /**
   * @param fallen the sessions of the plan that the week does not have any more, with the reason
   */
  Finished(Plan before, DraftWeek week, Map<PlannedSession, Told> fallen) {
    this.before = before;
    this.week = week;
    this.fallen = fallen;
  }

  Revision revision() {
    List<PlannedSession> sessions = new ArrayList<>(week.fixed());
    Differences differences = new Differences();
    fallen.forEach(differences::fell);
    Explained explained = new Explained(week);
    for (OpenSession session : week.open()) {
      if (session.isEmpty()) {
        differences.fell(session.planned(), session.cause().orElse(NOT_LAWFUL));
      } else {
        PlannedSession now = explained.session(session);
        differences.of(session, now);
        sessions.add(now);
      }
    }
    sessions.sort(Comparator.comparing(PlannedSession::date));
    return sessions.equals(before.sessions())
        ? Revision.none(before)
        : new Revision(plan(sessions), differences.changes());
  }

  private Plan plan(List<PlannedSession> sessions) {
    Remainder remainder = new Remainder(week, before);
    return new Plan(
        before.id(),
        before.week(),
        sessions,
        remainder.shorterBecause(),
        remainder.unmet(),
        week.percent(),
        remainder.excluded());
  }
}
