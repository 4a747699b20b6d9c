package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;

/** Adaptation 5: rated hard or not finished, twice in a row: one step down; at the bottom the easier rung, where there is one. */
final class HardStepsDown implements ExerciseRule {

  private static final int TWICE = 2;

  @Override
  public int row() {
    return 5;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof Answer answer && answer.hard() && course.rows().hard() >= TWICE
        ? stepDown(answer, course, courses)
        : Optional.empty();
  }

  private static Optional<Verdict> stepDown(Answer answer, Course course, Courses courses) {
    return course
        .down()
        .map(dose -> (Verdict) Verdict.lower(StepCode.TOO_HARD, dose, Because.TOO_HARD))
        .or(
            () ->
                Rungs.easier(
                    StepCode.TOO_HARD, course, courses, answer.date(), Because::tooHardEasier));
  }
}
