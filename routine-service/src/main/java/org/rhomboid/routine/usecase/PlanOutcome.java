package org.rhomboid.routine.usecase;

import org.rhomboid.routine.domain.planning.WeekRefusal;
import org.rhomboid.routine.usecase.safety.ToldSafety;

/** What became of a plan that a member asked for. */
public sealed interface PlanOutcome {

  /** It is made and in force. */
  record Drafted(PlanReading plan) implements PlanOutcome {}

  /** It was made before, for the same request; it may have been superseded since. */
  record AlreadyDrafted(PlanReading plan) implements PlanOutcome {}

  /** Another plan of the member has its id. */
  record IdReused() implements PlanOutcome {}

  /** The member has no profile to plan from. */
  record ProfileRequired() implements PlanOutcome {}

  /** No exercise has come from the catalog yet. */
  record CatalogNotReady() implements PlanOutcome {}

  /**
   * A safety hold is open (Planner 7).
   *
   * @param guidance what to do, as progress-service words it; {@link ToldSafety.Guidance#NONE} where it said nothing
   */
  record OnHold(ToldSafety.Guidance guidance) implements PlanOutcome {}

  /** Whether a hold is open is not known. */
  record SafetyUnknown() implements PlanOutcome {}

  /** The week cannot be planned. */
  record WeekRefused(WeekRefusal refusal) implements PlanOutcome {}
}
