package org.rhomboid.routine.domain.planning.revision;

import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.PlannedItem;

/** An exercise with the dose that it has in a session, and the seconds that it takes. */
record Portion(Exercise exercise, Dose dose, int seconds) {

  static Portion of(PlannedItem item) {
    return new Portion(item.exercise(), item.dose(), item.estimatedSeconds());
  }

  String slug() {
    return exercise.slug();
  }

  boolean is(Kind kind) {
    return exercise.is(kind);
  }

  /** Whether it asks for more than another dose of the same exercise: repetitions and seconds, then sets. */
  boolean isMoreThan(Dose other) {
    long own = amount(dose);
    long others = amount(other);
    return own > others || own == others && dose.sets() > other.sets();
  }

  private static long amount(Dose dose) {
    return (long) dose.sets() * dose.reps().orElse(1) * dose.holdSeconds().orElse(1);
  }
}
