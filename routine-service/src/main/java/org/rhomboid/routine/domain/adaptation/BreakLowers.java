package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.Break;

/** Adaptation 7: after 7 days without any practice one step down, after 28 the bottom of the range. */
final class BreakLowers implements ExerciseRule {

  @Override
  public int row() {
    return 7;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof Break pause ? after(pause.length(), course) : Optional.empty();
  }

  private static Optional<Verdict> after(Break.Length length, Course course) {
    return switch (length) {
      case A_WEEK ->
          course
              .down()
              .map(dose -> Verdict.lower(StepCode.RESUMED_LOWER, dose, Because.AFTER_A_WEEK));
      case FOUR_WEEKS ->
          Optional.of(course.lowest())
              .filter(lowest -> !lowest.equals(course.dose()))
              .map(
                  lowest -> Verdict.lower(StepCode.STARTED_OVER, lowest, Because.AFTER_FOUR_WEEKS));
    };
  }
}
