package org.rhomboid.routine.domain.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rhomboid.routine.domain.planning.PlannedSession;

/**
 * Which sessions a week has, and had: a plan takes the place of an older one from the date on for which it counts. Days before that date, and sessions that were done
 * by then, stay the older one's.
 */
final class WeekSessions {

  /**
   * A session of a week.
   *
   * @param origin the same for the same session of another plan
   * @param by the plan that says whether it takes place: its own, or the one that took it away
   * @param gone whether it was taken away
   */
  record Shown(PlannedSession session, String origin, CalendarPlan by, boolean gone) {

    boolean isDone() {
      return !gone && by.done().contains(session.id());
    }

    Shown after(CalendarPlan next) {
      boolean stays = gone || isDone() || session.date().isBefore(next.effectiveFrom());
      return stays ? this : new Shown(session, origin, next, true);
    }
  }

  private WeekSessions() {}

  /** @param plans of one week, in any order */
  static List<Shown> of(List<CalendarPlan> plans) {
    Map<String, Shown> byOrigin = new LinkedHashMap<>();
    plans.stream()
        .sorted(Comparator.comparingLong(CalendarPlan::version))
        .forEachOrdered(plan -> follow(byOrigin, plan));
    return new ArrayList<>(byOrigin.values());
  }

  private static void follow(Map<String, Shown> byOrigin, CalendarPlan plan) {
    byOrigin.replaceAll((origin, shown) -> shown.after(plan));
    for (PlannedSession session : plan.plan().sessions()) {
      String origin = SessionOrigin.of(plan.plan(), session);
      byOrigin.put(origin, new Shown(session, origin, plan, false));
    }
    for (FallenSession fallen : plan.fallen()) {
      PlannedSession session = new PlannedSession(fallen.id(), fallen.date(), 0, List.of());
      String origin = SessionOrigin.of(plan.plan(), session);
      if (!isIn(plan, fallen)) {
        byOrigin.put(origin, new Shown(session, origin, plan, true));
      }
    }
  }

  private static boolean isIn(CalendarPlan plan, FallenSession fallen) {
    return plan.plan().sessions().stream().anyMatch(it -> it.id().equals(fallen.id()));
  }
}
