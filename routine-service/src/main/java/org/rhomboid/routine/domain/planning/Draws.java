package org.rhomboid.routine.domain.planning;

/**
 * Planner 8: numbers as good as drawn at random, the same ones for each plan. A linear congruential
 * generator (Knuth, MMIX), written out so that no platform draws others.
 */
final class Draws {

  private long state = 42;

  /** From 0 to the bound, exclusive. */
  int below(int bound) {
    state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
    return (int) ((state >>> 33) % bound);
  }
}
