package org.rhomboid.routine.domain.adaptation;

/** One row of the adaptation table. */
sealed interface AdaptationRule permits ExerciseRule, VolumeGuard, NoBetterSeesAProfessional {

  /** From 1, from the top of the table. */
  int row();
}
