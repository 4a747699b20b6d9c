package org.rhomboid.bench.plan;

import java.time.Duration;
import java.util.Random;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;

/** Looks for the best plan of one request with two searches that have nothing in common but the rules and the goals, which are the product's. */
final class Search {

  private final Duration each;
  private final long seed;

  /**
   * @param each of the two searches
   */
  Search(Duration each, long seed) {
    this.each = each;
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
    double solved = new Solver(each, seed).search(week);
    requireLawful(week, request);
    Week annealed = new Week(request, choices, plan);
    double found = new Annealing(annealed, new Random(seed)).search(each);
    requireLawful(annealed, request);
    return new Judged(planned, solved, found);
  }

  /** What is compared has to be comparable. */
  private static void requireLawful(Week week, PlanRequest request) {
    if (!week.isLawful()) {
      throw new LocalPartException("a week is against the rules: " + week.copy() + " for " + request);
    }
  }
}
