package org.rhomboid.catalog.domain;

import java.util.Optional;

/** Planner 6: a dose of ours, by what the exercise is for, where nobody states one. With the evidence that it rests on. */
public final class DefaultDose {

  private DefaultDose() {}

  public static Dose of(Kind kind) {
    return switch (kind) {
      case MOBILITY ->
          ours(
              Optional.of(new Range(5, 10)),
              Optional.empty(),
              DoseUnit.REPS,
              "Nobody states a dose. An easy warm-up range, as the articles give for mobility.");
      case STRETCH ->
          ours(
              Optional.empty(),
              Optional.of(new Range(10, 30)),
              DoseUnit.HOLD_SECONDS,
              "Nobody states a dose. ACSM's flexibility guidance names holds of 10 to 30 s for adults.");
      case RELEASE ->
          ours(
              Optional.empty(),
              Optional.of(new Range(20, 30)),
              DoseUnit.PER_SPOT_SECONDS,
              "Nobody states a dose. A short time on each spot, not longer than the articles give for the roller.");
      case STRENGTH ->
          ours(
              Optional.of(new Range(8, 12)),
              Optional.empty(),
              DoseUnit.REPS,
              "Nobody states a dose. ACSM 2009 names 8 to 12 repetitions for novices.");
    };
  }

  private static Dose ours(
      Optional<Range> reps, Optional<Range> holdSeconds, DoseUnit unit, String why) {
    return new Dose(
        Source.OURS,
        Optional.empty(),
        Optional.of(new Range(1, 3)),
        reps,
        holdSeconds,
        Optional.of(unit),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.of(why));
  }
}
