package org.rhomboid.routine.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.advice.PlanAdvice;

/**
 * A plan as stored.
 *
 * @param version numbers the plans of a member and what changed in them, from 1: this one when it was made
 * @param revised the number of its latest change; the version where nothing has changed
 * @param askedWeek the week that was asked for; empty: the current one
 * @param advice what was said of it when it was made
 */
public record StoredPlan(
    Plan plan,
    long version,
    long revised,
    Optional<IsoWeek> askedWeek,
    PlanState state,
    PlanBasis basis,
    PlanAdvice advice) {

  /** One that was just made. */
  static StoredPlan made(
      AdvisedPlan made, long version, Optional<IsoWeek> askedWeek, PlanBasis basis) {
    return new StoredPlan(
        made.plan(), version, version, askedWeek, PlanState.ACTIVE, basis, made.advice());
  }

  /** The same plan, changed. */
  public StoredPlan changed(Plan next, long number) {
    return new StoredPlan(
        next, version, number, askedWeek, state, basis, advice.following(plan, next));
  }

  /** The same plan in another state. */
  public StoredPlan in(PlanState other, long number) {
    return new StoredPlan(plan, version, number, askedWeek, other, basis, advice);
  }

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
