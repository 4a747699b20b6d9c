package org.rhomboid.catalog.domain.substitute;

import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.DoseUnit;
import org.rhomboid.catalog.domain.Kind;

/** Planner 3: how long one side works in a set, in seconds. The figures are data, ours. */
final class WorkTime {

  static final int REPETITION = 4;
  static final int MOBILITY_REPETITION = 3;

  /** There and back. */
  static final int CYCLE = 3;

  /** In and out. */
  static final int BREATH = 5;

  /** Going into a hold and out of it, on top of the hold. */
  static final int AROUND_A_HOLD = 2;

  /** How many places a dose per spot is done at; a number, not seconds. */
  static final int SPOTS = 2;

  private WorkTime() {}

  /** One repetition without a hold, or one hold. */
  static int ofOne(Kind kind, DoseUnit unit) {
    return switch (unit) {
      case CYCLES -> CYCLE;
      case BREATHS -> BREATH;
      case REPS -> kind == Kind.MOBILITY ? MOBILITY_REPETITION : REPETITION;
      case HOLD_SECONDS, PER_SPOT_SECONDS -> AROUND_A_HOLD;
    };
  }

  /** How often a side does the same in one set, repetitions aside: in each direction, on each spot. */
  static int times(Dose dose) {
    boolean onSpots = dose.unit().orElseThrow() == DoseUnit.PER_SPOT_SECONDS;
    return dose.directions().orElse(1) * (onSpots ? SPOTS : 1);
  }
}
