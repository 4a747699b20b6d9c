package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;

/** Adaptation 3: pain above 5 while doing it, or a sharp, radiating or dizzy feeling: the easier rung next time, else the bottom of the range, else out for a week. */
final class PainStops implements ExerciseRule {

  @Override
  public int row() {
    return 3;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof Answer answer && answer.felt() == Signal.Feeling.STOPPED
        ? Optional.of(stop(course, courses, answer.date()))
        : Optional.empty();
  }

  private static Verdict stop(Course course, Courses courses, LocalDate date) {
    return Rungs.easier(StepCode.STOPPED_BY_PAIN, course, courses, date, Because::stoppedEasier)
        .orElseGet(() -> withoutEasier(course, date));
  }

  private static Verdict withoutEasier(Course course, LocalDate date) {
    return course.dose().equals(course.lowest())
        ? Verdict.out(StepCode.STOPPED_BY_PAIN, date, Because.STOPPED_AT_THE_BOTTOM)
        : Verdict.lower(StepCode.STOPPED_BY_PAIN, course.lowest(), Because.STOPPED_LOWER);
  }
}
