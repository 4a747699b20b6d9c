package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * What a plan lacks that its rules would have it have.
 *
 * @param dayLeft whether the week has a training day that is not past
 * @param sessions whether there is any session
 * @param dates the training days without one
 * @param strength whether the week lacks strength that it should have (Planner 4)
 */
record Lack(boolean dayLeft, boolean sessions, List<LocalDate> dates, boolean strength) {

  private static final Set<String> RULE_4 = Set.of("NO_PREVENTION", "NO_RELIEF");

  static Lack of(PlanRequest request, Plan plan) {
    List<LocalDate> planned = plan.sessions().stream().map(PlannedSession::date).toList();
    List<LocalDate> dates = request.trainingDates();
    return new Lack(
        !dates.isEmpty(),
        !planned.isEmpty(),
        dates.stream().filter(date -> !planned.contains(date)).toList(),
        plan.unmet().stream().map(Reason::code).anyMatch(RULE_4::contains));
  }

  boolean isNothing() {
    return sessions && dates.isEmpty() && !strength;
  }

  /**
   * Whether a wider profile's plan is an answer to it: where there was no session, any lawful one; else everything that was missing.
   *
   * @param left what that plan lacks
   */
  boolean isAnsweredBy(Lack left) {
    return sessions ? left.isNothing() : left.sessions;
  }
}
