package org.rhomboid.routine.domain.catalog;

/** What the numbers of a dose count. */
public enum DoseUnit {
  REPS,
  HOLD_SECONDS,
  /** Whole back-and-forth movements; they count like repetitions. */
  CYCLES,
  /** The repetitions count breaths. */
  BREATHS,
  /** The hold is per tender spot. */
  PER_SPOT_SECONDS
}
