package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;

/**
 * Adaptation 1: done as planned, easy or right, with pain of at most 3, twice in a row (four times at half speed): one step up inside the range, at its top the harder rung; never two in 7 days. A
 * condition that keeps the exercise at the bottom lets it take none.
 *
 * <p>A progression that a source states in words (the feet further from the wall) changes no number of a dose and is not part of the exercise here: the harder rung comes in its place.
 */
final class FineStepsUp implements ExerciseRule {

  @Override
  public int row() {
    return 1;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof Answer answer && isDue(answer, course)
        ? stepUp(answer, course, courses)
        : Optional.empty();
  }

  private static boolean isDue(Answer answer, Course course) {
    return answer.felt() == Signal.Feeling.FINE
        && !course.pace().staysLowest()
        && course.rows().fine() >= course.pace().fineInARow()
        && course.mayStepUpOn(answer.date())
        && !course.isAwayOn(answer.date());
  }

  private static Optional<Verdict> stepUp(Answer answer, Course course, Courses courses) {
    return course
        .up()
        .map(dose -> up(course, dose))
        .or(() -> Rungs.harder(course, courses, answer.date()))
        .or(() -> Optional.of(new Verdict.Settled(Because.AT_THE_TOP)));
  }

  private static Verdict up(Course course, Dose dose) {
    return new Verdict.Take(
        StepCode.STEPPED_UP,
        ChangeCode.PROGRESSED,
        Because.stepUp(course, dose),
        new Verdict.Move.ToDose(dose));
  }
}
