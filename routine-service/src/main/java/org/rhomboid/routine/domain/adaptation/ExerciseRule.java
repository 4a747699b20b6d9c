package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;

/** A row that answers a signal of one exercise. Reads only: whoever asks follows the verdict, or not. */
non-sealed interface ExerciseRule extends AdaptationRule {

  /**
   * @param course of the exercise, the signal heard already
   * @param courses of all exercises, for those that may take its place
   */
  Optional<Verdict> judge(Signal signal, Course course, Courses courses);
}
