package org.rhomboid.routine.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;

/**
 * A plan as stored.
 *
 * @param version numbers the plans of a member, from 1
 * @param askedWeek the week that was asked for; empty: the current one
 */
public record StoredPlan(
    Plan plan, long version, Optional<IsoWeek> askedWeek, PlanState state, PlanBasis basis) {

  /** The first date for which the plan counts. */
  public LocalDate effectiveFrom() {
    LocalDate monday = plan.week().monday();
    return basis.today().isAfter(monday) ? basis.today() : monday;
  }

  /**
   * Whether a demand with the same id is the same one: it names the week that was planned, or none as before.
   *
   * @param current the week of a demand that names none
   */
  boolean answers(PlanDemand demand, IsoWeek current) {
    return demand.week().equals(askedWeek) || demand.week().orElse(current).equals(plan.week());
  }
}
