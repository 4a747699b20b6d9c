package org.rhomboid.bench.plan;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

/** A search by Timefold, a solver that knows nothing of this planner: local search with late acceptance, as it comes. */
final class Solver {

  /** A session may become so many items longer. */
  private static final int EMPTY_SLOTS = 4;

  private final SolverFactory<SlottedWeek> factory;

  Solver(Duration lasting, long seed) {
    factory =
        SolverFactory.create(
            new SolverConfig()
                .withSolutionClass(SlottedWeek.class)
                .withEntityClasses(Slot.class)
                .withScoreDirectorFactory(
                    new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(WeekJudge.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig())
                .withTerminationConfig(new TerminationConfig().withSpentLimit(lasting)));
  }

  /**
   * @param week lawful; it ends as the best that was found
   * @return the highest score found
   */
  double search(Week week) {
    SlottedWeek best = factory.buildSolver().solve(new SlottedWeek(week, EMPTY_SLOTS));
    week.become(best.sessions());
    return week.score();
  }
}
