package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;

/** Adaptation 6: skipped three times since it was last done: another exercise of the same targets takes its place. Where none may, it stays. */
final class SkippedIsReplaced implements ExerciseRule {

  private static final int THREE_TIMES = 3;

  @Override
  public int row() {
    return 6;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof Answer answer
            && answer.felt() == Signal.Feeling.SKIPPED
            && course.rows().skipped() >= THREE_TIMES
        ? replace(answer, course, courses)
        : Optional.empty();
  }

  private static Optional<Verdict> replace(Answer answer, Course course, Courses courses) {
    return courses
        .alike(course, answer.date())
        .map(
            other ->
                Verdict.exchange(
                    StepCode.CHERRY_PICKED,
                    other,
                    Rungs.dose(other),
                    Because.cherryPicked(course, other)));
  }
}
