package org.rhomboid.catalog.domain;

/**
 * What a dose counts. {@code CYCLES} and {@code BREATHS} are counted by the repetitions; {@code PER_SPOT_SECONDS} says that the hold
 * is spent on each spot.
 */
public enum DoseUnit {
  REPS,
  HOLD_SECONDS,
  CYCLES,
  BREATHS,
  PER_SPOT_SECONDS
}
