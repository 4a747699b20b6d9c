package org.rhomboid.bench.plan;

import java.time.Duration;
import java.util.Random;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;

/** Looks for the best plan of one request with two searches that have nothing in common but the rules and the goals, which are the product's. */
final class Search {

  private final Duration solver;
  private final Duration annealing;
  private final long seed;

  /** The annealing has most of the time, because it finds more in it. */
  Search(Duration lasting, long seed) {
    this.solver = lasting.dividedBy(4);
    this.annealing = lasting.minus(solver);
    this.seed = seed;
  }

  /**
   * @param plan with a session
   * @throws LocalPartException when the plan is against the rules, as this reads them
   */
  Judged of(PlanRequest request, Plan plan) {
    Choices choices = Choices.of(request);
    Week week = new Week(request, choices, plan);
    double planned = week.score();
    requireLawful(week, request);
    double solved = new Solver(solver, seed).search(week);
    requireLawful(week, request);
    Week annealed = new Week(request, choices, plan);
    double found = new Annealing(annealed, new Random(seed)).search(annealing);
    requireLawful(annealed, request);
    return new Judged(planned, solved, found);
  }

  /** What is compared has to be comparable. */
  private static void requireLawful(Week week, PlanRequest request) {
    if (!week.isLawful()) {
      throw new LocalPartException(
          "a week is against the rules: " + week.copy() + " for " + request);
    }
  }
}
