package org.rhomboid.routine.domain.dose;

import org.rhomboid.routine.domain.catalog.DoseUnit;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/** Planner 3: how long a dose takes. The figures are data, ours, in seconds. */
public final class Timing {

  public static final int REPETITION = 4;
  public static final int MOBILITY_REPETITION = 3;

  /** One slow breath in and out. */
  public static final int BREATH = 5;

  /** Going into a hold and out of it, on top of the hold. */
  public static final int AROUND_A_HOLD = 2;

  /** Getting ready for an exercise. */
  public static final int SETUP = 10;

  public static final int CHANGE_OF_SIDES = 5;
  public static final int REST_AFTER_STRENGTH = 30;
  public static final int REST_AFTER_OTHERS = 10;

  /** How many places a dose per spot is done at; a number, not seconds. */
  public static final int SPOTS = 2;

  private Timing() {}

  /** What the exercise takes with a dose: setting up, all sets on all sides, the rests between. */
  public static int seconds(Exercise exercise, EffectiveDose stated, Dose dose) {
    int oneSide = stated.directions() * secondsOfADirection(exercise.kind(), dose);
    int set = dose.perSide() ? 2 * oneSide + CHANGE_OF_SIDES : oneSide;
    return SETUP + dose.sets() * set + (dose.sets() - 1) * dose.restSeconds();
  }

  /** The rest between sets where the dose states none. */
  public static int rest(Kind kind) {
    return kind == Kind.STRENGTH ? REST_AFTER_STRENGTH : REST_AFTER_OTHERS;
  }

  private static int secondsOfADirection(Kind kind, Dose dose) {
    int spots = dose.unit() == DoseUnit.PER_SPOT_SECONDS ? SPOTS : 1;
    return spots * dose.reps().orElse(1) * secondsOfOne(kind, dose);
  }

  private static int secondsOfOne(Kind kind, Dose dose) {
    if (dose.holdSeconds().isPresent()) {
      return dose.holdSeconds().get() + AROUND_A_HOLD;
    }
    if (dose.unit() == DoseUnit.BREATHS) {
      return BREATH;
    }
    return kind == Kind.MOBILITY ? MOBILITY_REPETITION : REPETITION;
  }
}
