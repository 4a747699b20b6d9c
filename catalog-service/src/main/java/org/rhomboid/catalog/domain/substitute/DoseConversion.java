package org.rhomboid.catalog.domain.substitute;

import java.util.Optional;
import org.rhomboid.catalog.domain.Dose;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Range;
import org.rhomboid.catalog.domain.Source;

/**
 * The dose of a substitute that is as much work for a side as the exercise's own, as far as the substitute's effective dose allows: counted in the substitute's
 * unit and never outside of its ranges. Ours, as no article says how one exercise stands for another.
 */
public final class DoseConversion {

  /** Planner 6: where nobody states sets; ours. */
  private static final Range SETS = new Range(1, 3);

  private final Kind kind;
  private final Dose dose;

  private DoseConversion(Exercise exercise) {
    this.kind = exercise.traits().kind();
    this.dose = exercise.dose();
  }

  public static Dose of(Exercise exercise, Exercise substitute) {
    return new DoseConversion(substitute).asMuchAs(new DoseConversion(exercise));
  }

  private Dose asMuchAs(DoseConversion other) {
    Range sets = new Range(within(sets(), other.sets().min()), within(sets(), other.sets().max()));
    double least = other.sets().min() * other.set(Range::min) / sets.min();
    double most = other.sets().max() * other.set(Range::max) / sets.max();
    return new Dose(
        Source.OURS,
        Optional.empty(),
        Optional.of(sets),
        dose.reps().map(reps -> between(reps(reps, least), reps(reps, most))),
        dose.reps().isPresent()
            ? dose.holdSeconds()
            : dose.holdSeconds().map(hold -> between(hold(hold, least), hold(hold, most))),
        dose.unit(),
        dose.perSide(),
        dose.directions(),
        dose.restSeconds(),
        Optional.empty());
  }

  private Range sets() {
    return dose.sets().orElse(SETS);
  }

  /** The end of a range. */
  private interface End {
    int of(Range range);
  }

  /** Seconds of work of one side in a set, at the low or the high end of the dose. */
  private double set(End end) {
    int reps = dose.reps().map(end::of).orElse(1);
    return WorkTime.times(dose) * reps * one(dose.holdSeconds().map(end::of).orElse(0));
  }

  private double one(double hold) {
    return hold > 0
        ? hold + WorkTime.AROUND_A_HOLD
        : WorkTime.ofOne(kind, dose.unit().orElseThrow());
  }

  /** Where each repetition is held, it is held as long as the substitute says: the middle counts. */
  private int reps(Range range, double seconds) {
    double hold = dose.holdSeconds().map(it -> (it.min() + it.max()) / 2.0).orElse(0.0);
    return within(range, seconds / WorkTime.times(dose) / one(hold));
  }

  private int hold(Range range, double seconds) {
    return within(range, seconds / WorkTime.times(dose) - WorkTime.AROUND_A_HOLD);
  }

  private static int within(Range range, double wanted) {
    return (int) Math.max(range.min(), Math.min(range.max(), Math.round(wanted)));
  }

  /** More work over more sets can be less of it in each. */
  private static Range between(int one, int other) {
    return new Range(Math.min(one, other), Math.max(one, other));
  }
}
