package org.rhomboid.routine.domain.dose;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.DoseUnit;

/**
 * A planned dose: plain numbers out of the ranges of the effective one.
 *
 * @param sets at least 1
 * @param reps in each direction and on each side; empty where it is only held
 * @param holdSeconds with {@code reps}: at each of them; empty where nothing is held
 * @param perSide whether all of it is done once on each side
 * @param restSeconds between sets
 * @param unit what the numbers count
 */
public record Dose(
    int sets,
    Optional<Integer> reps,
    Optional<Integer> holdSeconds,
    boolean perSide,
    int restSeconds,
    DoseUnit unit) {

  public Dose withSets(int other) {
    return new Dose(other, reps, holdSeconds, perSide, restSeconds, unit);
  }

  public Dose withReps(int other) {
    return new Dose(sets, Optional.of(other), holdSeconds, perSide, restSeconds, unit);
  }

  public Dose withHoldSeconds(int other) {
    return new Dose(sets, reps, Optional.of(other), perSide, restSeconds, unit);
  }

  /** Of each number no more than another dose of the same exercise has. */
  public Dose atMost(Dose other) {
    return new Dose(
        Math.min(sets, other.sets),
        reps.map(it -> Math.min(it, other.reps.orElse(it))),
        holdSeconds.map(it -> Math.min(it, other.holdSeconds.orElse(it))),
        perSide,
        restSeconds,
        unit);
  }
}
