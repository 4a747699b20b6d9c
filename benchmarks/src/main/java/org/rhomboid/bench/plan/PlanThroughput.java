package org.rhomboid.bench.plan;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.Planner;

/** What is run over and over, by one thread; the answer is given back so that nothing of it is left out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
public class PlanThroughput {

  private static final int MEMBERS = 256;

  private final List<PlanRequest> mix = Drawn.requests(MEMBERS);
  private final PlanRequest ordinary = Drawn.ordinary();
  private int next;

  /** One member after the other. */
  @Benchmark
  public Plan mix() {
    next = (next + 1) % MEMBERS;
    return Planner.plan(mix.get(next));
  }

  /** Always the same one. */
  @Benchmark
  public Plan ordinary() {
    return Planner.plan(ordinary);
  }
}
