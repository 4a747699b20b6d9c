package org.rhomboid.routine.usecase;

import org.rhomboid.routine.domain.planning.WeekRefusal;

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

  /** The week cannot be planned. */
  record WeekRefused(WeekRefusal refusal) implements PlanOutcome {}
}
