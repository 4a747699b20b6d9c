package org.rhomboid.bench.plan;

/**
 * One member's plan beside the best that is known. Scores are 0 to 1.
 *
 * @param plan of the planner
 * @param solver the best of the solver's search
 * @param annealing the best of the annealing
 */
record Judged(double plan, double solver, double annealing) {

  /** The best of all that was found, the plan included. */
  double best() {
    return Math.max(plan, Math.max(solver, annealing));
  }

  /** 1: nothing better is known. */
  double ratio() {
    return best() == 0 ? 1 : plan / best();
  }
}
