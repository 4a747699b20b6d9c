package org.rhomboid.routine.domain.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedSession;

/**
 * What makes a session the same one in another plan of its week: the date it was first planned for. A session that moved keeps its id, which is made of that date, so the
 * date can be found again.
 */
final class SessionOrigin {

  private SessionOrigin() {}

  /** The date, or the id itself where it is made of no date of the week. */
  static String of(Plan plan, PlannedSession session) {
    return madeOf(plan, session).map(LocalDate::toString).orElse(session.id().toString());
  }

  private static Optional<LocalDate> madeOf(Plan plan, PlannedSession session) {
    IsoWeek week = plan.week();
    return week.days().stream()
        .filter(day -> NameBasedId.ofSession(plan.id(), day).equals(session.id()))
        .findFirst();
  }
}
