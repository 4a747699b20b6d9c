package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.Signal.BadMorning;
import org.rhomboid.routine.domain.dose.Dose;

/**
 * Adaptation 4: pain the next morning up by more than 2: one step down for all that the session had, kept for two sessions; the morning after one of these once more: out for a week. At the
 * bottom the easier rung, else out for a week.
 */
final class BadMorningStepsDown implements ExerciseRule {

  @Override
  public int row() {
    return 4;
  }

  @Override
  public Optional<Verdict> judge(Signal signal, Course course, Courses courses) {
    return signal instanceof BadMorning morning
        ? Optional.of(stepDown(morning, course, courses))
        : Optional.empty();
  }

  private static Verdict stepDown(BadMorning morning, Course course, Courses courses) {
    LocalDate date = morning.date();
    if (course.rows().isKeptIn(morning.sessionId())) {
      return Verdict.out(StepCode.OUT_FOR_A_WEEK, date, Because.BAD_MORNING_AGAIN);
    }
    return course
        .down()
        .map(BadMorningStepsDown::lower)
        .or(
            () ->
                Rungs.easier(
                    StepCode.STEPPED_DOWN_AFTER_NIGHT,
                    course,
                    courses,
                    date,
                    Because::badMorningEasier))
        .orElseGet(
            () -> Verdict.out(StepCode.OUT_FOR_A_WEEK, date, Because.BAD_MORNING_NOTHING_EASIER));
  }

  private static Verdict lower(Dose dose) {
    return Verdict.lower(StepCode.STEPPED_DOWN_AFTER_NIGHT, dose, Because.BAD_MORNING);
  }
}
