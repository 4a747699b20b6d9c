package org.rhomboid.routine.usecase.revision;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.revision.MoveOutcome;
import org.rhomboid.routine.domain.planning.revision.SwapOutcome;
import org.rhomboid.routine.usecase.PlanReading;

/** What became of a change that a member asked for in the current plan. */
public sealed interface ChangeOutcome {

  /** It is made; the plan as it is now. */
  record Changed(PlanReading plan) implements ChangeOutcome {}

  /** There is no plan for the current week. */
  record NoPlan() implements ChangeOutcome {}

  /** A safety hold is open, or has paused the plan. */
  record OnHold() implements ChangeOutcome {}

  /** No exercise has come from the catalog yet. */
  record CatalogNotReady() implements ChangeOutcome {}

  /**
   * The session stays on its day.
   *
   * @param free the days of the week that are still to come and have no session
   */
  record NotMoved(MoveOutcome why, List<LocalDate> free) implements ChangeOutcome {

    public NotMoved {
      free = List.copyOf(free);
    }
  }

  /** The exercise stays. */
  record NotSwapped(SwapOutcome why) implements ChangeOutcome {}

  /** The member has no such change. */
  record UnknownChange() implements ChangeOutcome {}

  /** The session is done, or its day is over. */
  record SessionOver() implements ChangeOutcome {}

  /** It cannot be undone. */
  record NotUndone(Reason why) implements ChangeOutcome {}
}
