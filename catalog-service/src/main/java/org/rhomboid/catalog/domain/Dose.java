package org.rhomboid.catalog.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one source says about how much of an exercise to do. An article that names an exercise without saying how much is a dose
 * without numbers: it still counts as a source and keeps the name that it uses.
 *
 * @param statedAs the name this source gives the exercise, where it is not the catalog's
 * @param sets absent where the source states none
 * @param reps repetitions, cycles or breaths of one set, as {@code unit} says; with {@code holdSeconds} each is held
 * @param holdSeconds seconds of each hold, or on each spot
 * @param unit there whenever {@code reps} or {@code holdSeconds} is
 * @param perSide whether it is done on each side; false where the source does not say so
 * @param directions 2 or more; absent where there is but one
 * @param restSeconds seconds of rest between sets
 * @param why the source's reason for the exercise; of our own doses: what the figure rests on
 */
public record Dose(
    Source source,
    Optional<String> statedAs,
    Optional<Range> sets,
    Optional<Range> reps,
    Optional<Range> holdSeconds,
    Optional<DoseUnit> unit,
    boolean perSide,
    Optional<Integer> directions,
    Optional<Range> restSeconds,
    Optional<String> why) {

  public Dose {
    Objects.requireNonNull(source);
    if (unit.isPresent() != (reps.isPresent() || holdSeconds.isPresent())) {
      throw new IllegalArgumentException("the unit goes with a number, dose of " + source.word());
    }
    if (directions.isPresent() && directions.get() < 2) {
      throw new IllegalArgumentException("directions: " + directions.get());
    }
  }

  /** Whether it says how much: a number of sets alone, a side or a direction does not. */
  public boolean saysHowMuch() {
    return unit.isPresent();
  }

  /** The same amounts with another reason for them. */
  public Dose because(String reason) {
    return new Dose(
        source,
        statedAs,
        sets,
        reps,
        holdSeconds,
        unit,
        perSide,
        directions,
        restSeconds,
        Optional.of(reason));
  }

  /** The bare amounts as this source's own statement. */
  public Dose statedBy(Source other) {
    return new Dose(
        other,
        Optional.empty(),
        sets,
        reps,
        holdSeconds,
        unit,
        perSide,
        directions,
        restSeconds,
        Optional.empty());
  }

  /** How many of sets, repetitions and hold it states: 0 to 3. */
  public int completeness() {
    return (int) Stream.of(sets, reps, holdSeconds).filter(Optional::isPresent).count();
  }
}
