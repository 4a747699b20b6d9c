package org.rhomboid.routine.domain.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * The one dose of an exercise that counts for a tenant: one source's statement, or ours.
 *
 * @param source an article's number, {@code ours}, or the tenant's own word
 * @param sets absent where the source states none
 * @param reps repetitions, cycles or breaths (see {@code unit}), in each direction
 * @param holdSeconds seconds; together with {@code reps} it is held at each repetition
 * @param perSide whether the dose is done once on each side
 * @param directions at least 1; each direction takes the repetitions again
 * @param restSeconds seconds between sets; absent where the source states none
 */
public record EffectiveDose(
    String source,
    DoseUnit unit,
    Optional<Range> sets,
    Optional<Range> reps,
    Optional<Range> holdSeconds,
    boolean perSide,
    int directions,
    Optional<Range> restSeconds) {

  public EffectiveDose {
    Objects.requireNonNull(source);
    Objects.requireNonNull(unit);
    if (directions < 1) {
      throw new IllegalArgumentException("directions: " + directions);
    }
  }

  /** Whether it says how much at all: a number of sets alone does not. */
  public boolean saysHowMuch() {
    return reps.isPresent() || holdSeconds.isPresent();
  }
}
