package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Reason;

/** Steps from one exercise to another of its ladder. Whatever is new, or new again, starts at the bottom; what the member does already keeps its dose. */
final class Rungs {

  private Rungs() {}

  /**
   * Empty where no easier rung may be done.
   *
   * @param because of the exercise and the easier one
   */
  static Optional<Verdict> easier(
      StepCode code,
      Course course,
      Courses courses,
      LocalDate date,
      BiFunction<Course, Course, Reason> because) {
    return courses
        .easier(course, date)
        .map(other -> Verdict.exchange(code, other, dose(other), because.apply(course, other)));
  }

  /** Empty where no harder rung may be done. */
  static Optional<Verdict> harder(Course course, Courses courses, LocalDate date) {
    return courses
        .harder(course, date)
        .map(
            other ->
                Verdict.exchange(
                    StepCode.HARDER_RUNG, other, dose(other), Because.harderRung(course, other)));
  }

  static Dose dose(Course other) {
    return other.isInUse() ? other.dose() : other.lowest();
  }
}
