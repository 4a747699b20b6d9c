package org.rhomboid.routine.domain.planning.rule;

/** Planner 3: a session takes at least 80% of its minutes, where the exercises allow. */
public final class LongEnough {

  private static final int PERCENT = 80;

  private LongEnough() {}

  public static boolean holds(int seconds, int minutes) {
    return seconds * 100 >= PERCENT * minutes * 60;
  }
}
