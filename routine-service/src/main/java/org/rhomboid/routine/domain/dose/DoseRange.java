package org.rhomboid.routine.domain.dose;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.profile.Level;

/**
 * Planner 6: what may be planned of an effective dose. Everything that plans a dose takes it from
 * here, so that none leaves the range.
 *
 * @param sets as stated, else 1 to 3 (ours)
 */
public record DoseRange(
    Range sets, Optional<Range> reps, Optional<Range> holdSeconds, EffectiveDose stated, int rest) {

  /** Ours, where a source states no sets. */
  public static final Range ABSENT_SETS = new Range(1, 3);

  /** One step of a hold, in seconds. */
  public static final int HOLD_STEP = 5;

  public static DoseRange of(EffectiveDose stated, Kind kind) {
    return new DoseRange(
        stated.sets().map(DoseRange::atLeastOne).orElse(ABSENT_SETS),
        stated.reps().map(DoseRange::atLeastHalf),
        stated.holdSeconds().map(DoseRange::atLeastHalf),
        stated,
        stated
            .restSeconds()
            .map(range -> range.clamp(Timing.rest(kind)))
            .orElse(Timing.rest(kind)));
  }

  /** The bottom of every range: the gentlest lawful dose. */
  public Dose lowest() {
    return new Dose(
        sets.min(),
        reps.map(Range::min),
        holdSeconds.map(Range::min),
        stated.perSide(),
        rest,
        stated.unit());
  }

  /**
   * Where a member of a level starts: beginners at the bottom of repetitions and hold, the others
   * in the middle and at the top; more sets in a longer session, so that it does not become a long
   * row of different exercises. Ours.
   *
   * @param minutes of the session: a set more for each full 10; for beginners from 10, 25 and 40 on
   */
  public Dose start(Level level, int minutes) {
    int moreSets = level == Level.BEGINNER ? (minutes + 5) / 15 : minutes / 10;
    return new Dose(
        sets.clamp(sets.min() + moreSets),
        reps.map(range -> at(range, level, 1)),
        holdSeconds.map(range -> at(range, level, HOLD_STEP)),
        stated.perSide(),
        rest,
        stated.unit());
  }

  /** One step more: a repetition, else 5 s of hold, else a set; empty at the top of all. */
  public Optional<Dose> raise(Dose dose) {
    if (dose.reps().isPresent() && dose.reps().get() < reps.orElseThrow().max()) {
      return Optional.of(dose.withReps(dose.reps().get() + 1));
    }
    if (dose.holdSeconds().isPresent()
        && dose.holdSeconds().get() < holdSeconds.orElseThrow().max()) {
      Range range = holdSeconds.orElseThrow();
      return Optional.of(dose.withHoldSeconds(range.clamp(dose.holdSeconds().get() + HOLD_STEP)));
    }
    return dose.sets() < sets.max()
        ? Optional.of(dose.withSets(dose.sets() + 1))
        : Optional.empty();
  }

  /**
   * Adaptation 1: one step up: a repetition; at their top 5 s of hold; at the top of both a set more
   * with both back at the bottom. Empty at the top of all.
   */
  public Optional<Dose> stepUp(Dose dose) {
    Dose from = clamp(dose);
    if (from.reps().isPresent() && from.reps().get() < reps.orElseThrow().max()) {
      return Optional.of(from.withReps(from.reps().get() + 1));
    }
    if (from.holdSeconds().isPresent()
        && from.holdSeconds().get() < holdSeconds.orElseThrow().max()) {
      Range range = holdSeconds.orElseThrow();
      return Optional.of(from.withHoldSeconds(range.clamp(from.holdSeconds().get() + HOLD_STEP)));
    }
    return from.sets() < sets.max()
        ? Optional.of(lowest().withSets(from.sets() + 1))
        : Optional.empty();
  }

  /**
   * One step down, the way back: 5 s of hold, else a repetition, else a set with as many repetitions
   * (or seconds) in the others as still come to less in all. Empty at the bottom of all.
   */
  public Optional<Dose> stepDown(Dose dose) {
    Dose from = clamp(dose);
    if (from.holdSeconds().isPresent()
        && from.holdSeconds().get() > holdSeconds.orElseThrow().min()) {
      Range range = holdSeconds.orElseThrow();
      return Optional.of(from.withHoldSeconds(onTheWayUp(range, from.holdSeconds().get() - 1)));
    }
    if (from.reps().isPresent() && from.reps().get() > reps.orElseThrow().min()) {
      return Optional.of(from.withReps(from.reps().get() - 1));
    }
    return from.sets() > sets.min() ? Optional.of(oneSetLess(from.sets() - 1)) : Optional.empty();
  }

  /** The nearest dose that may be planned. */
  public Dose clamp(Dose dose) {
    return new Dose(
        sets.clamp(dose.sets()),
        reps.map(range -> range.clamp(dose.reps().orElse(range.min()))),
        holdSeconds.map(range -> range.clamp(dose.holdSeconds().orElse(range.min()))),
        stated.perSide(),
        rest,
        stated.unit());
  }

  /** Whether it may be planned as it is. */
  public boolean contains(Dose dose) {
    return clamp(dose).equals(dose);
  }

  private Dose oneSetLess(int left) {
    Dose dose = lowest().withSets(left);
    if (reps.isPresent()) {
      return dose.withReps(lessInAll(reps.get(), left));
    }
    return holdSeconds
        .map(range -> dose.withHoldSeconds(onTheWayUp(range, lessInAll(range, left))))
        .orElse(dose);
  }

  /** The most in each of the sets left that is less than one set more at the bottom. */
  private static int lessInAll(Range range, int setsLeft) {
    return range.clamp(((setsLeft + 1) * range.min() - 1) / setsLeft);
  }

  /** The highest value up to {@code most} that steps of 5 s from the bottom reach. */
  private static int onTheWayUp(Range range, int most) {
    return range.min() + (most - range.min()) / HOLD_STEP * HOLD_STEP;
  }

  private static int at(Range range, Level level, int step) {
    int width = range.max() - range.min();
    return switch (level) {
      case BEGINNER -> range.min();
      case INTERMEDIATE -> range.min() + width / 2 / step * step;
      case ADVANCED -> range.max();
    };
  }

  /** A source that says "up to n" is kept as 1 to n; less than half of n is not what it meant. */
  private static Range atLeastHalf(Range range) {
    return range.min() <= 1 ? new Range((range.max() + 1) / 2, range.max()) : range;
  }

  private static Range atLeastOne(Range range) {
    return new Range(Math.max(1, range.min()), Math.max(1, range.max()));
  }
}
