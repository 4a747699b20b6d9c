package org.rhomboid.routine.domain.deskbreak;

import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * An exercise that may come in a break of the date, with the dose it would have.
 *
 * @param asked whether it works on what the member's pain areas call for
 */
record DeskExercise(
    Exercise exercise, Dose dose, int seconds, boolean asked, List<Reason> because) {

  boolean sharesThePrimaryTargetWith(DeskExercise other) {
    return exercise.primaryTarget().equals(other.exercise.primaryTarget());
  }

  BreakMove move() {
    return new BreakMove(
        exercise.slug(),
        exercise.name(),
        exercise.layer(),
        exercise.revision(),
        dose,
        seconds,
        exercise.kind(),
        exercise.targets(),
        because);
  }
}
