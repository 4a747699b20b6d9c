package org.rhomboid.routine.domain.planning.goal;

import org.rhomboid.routine.domain.catalog.Exercise;

/** A soft goal that judges each item by itself: a week meets it as its items do on average. */
interface ItemGoal extends SoftGoal {

  /** What meets the goal in full. */
  int FULL = 1_000;

  /**
   * What an item is worth to the goal, 0 to {@link #FULL}. Whole numbers, so that adding one and
   * taking it back leaves exactly what was there.
   *
   * @param seconds what it takes with the dose it has
   */
  int worth(Exercise exercise, int seconds);

  @Override
  default double satisfaction(Tally week) {
    return week.meanWorth(this);
  }
}
