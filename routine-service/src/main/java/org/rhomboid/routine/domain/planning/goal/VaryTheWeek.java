package org.rhomboid.routine.domain.planning.goal;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: variety across the week, as the share of items that are not a repeat. */
final class VaryTheWeek implements SoftGoal {

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public double satisfaction(Tally week) {
    return satisfaction(week.distinct(), week.items());
  }

  /** The same of counts. */
  double satisfaction(int distinct, int items) {
    return items == 0 ? 0 : (double) distinct / items;
  }

  /** Nothing: variety speaks for a week, not for an exercise. */
  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return Optional.empty();
  }
}
