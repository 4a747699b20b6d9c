package org.rhomboid.bench.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Volume;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.command.Terminal;
import org.rhomboid.routine.domain.planning.PlanRequest;

/** The planner's weeks beside the best that long searches find for the same members, and how many weeks it plans a second. It needs nothing but a JVM. */
public final class PlanBenchmark implements Benchmark {

  static final double PLANS_A_SECOND = 2_000;

  /** Both searches together for each member. */
  private static final Duration SEARCH = Duration.ofSeconds(4);

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String what() {
    return "plans of routine-service: their scores against the best that long searches find, and plans a second";
  }

  @Override
  public double minimum() {
    return 0.99;
  }

  @Override
  public String unit() {
    return "plans";
  }

  @Override
  public Optional<Volume> volume() {
    return Optional.of(new Volume("--profiles", 200, 1));
  }

  @Override
  public List<String> programs() {
    return List.of();
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    Throughput mix = told(Throughput.of("a mix of members", "mix", options), terminal);
    Throughput ordinary = told(Throughput.of("an ordinary one", "ordinary", options), terminal);
    List<PlanRequest> requests = Drawn.requests(options.volume());
    long begin = System.nanoTime();
    Quality quality = new QualitySearch(terminal, SEARCH).of(requests);
    Series best = new Series("the best known");
    best.add(searched(options.volume(), (System.nanoTime() - begin) / 1e9));
    terminal.print(quality.inWords());
    return new Outcome(
        List.of(mix.series(), best, ordinary.series()),
        quality.ratio(),
        Map.of(),
        new Bound(1, 0, 0, 1),
        List.of(quality.worst(), enough(mix), enough(ordinary)));
  }

  private static Pass searched(int members, double seconds) {
    Pass pass = Throughput.pass(members / seconds, seconds);
    int threads = Runtime.getRuntime().availableProcessors();
    return new Pass(pass.requests(), 0, seconds, threads, 0, 0, pass.latencies());
  }

  private static Throughput told(Throughput found, Terminal terminal) {
    terminal.print(
        String.format(
            Locale.ROOT,
            "%s: %,.0f plans/s on one thread, %,.0f bytes allocated for each",
            found.series().name(),
            found.series().median(Pass::perSecond),
            found.bytes()));
    return found;
  }

  static Check enough(Throughput found) {
    double rate = found.series().median(Pass::perSecond);
    return new Check(
        String.format(
            Locale.ROOT,
            "%s: %,.0f plans a second on one processor, %,.0f kB allocated for each; at least %,.0f"
                + " are required",
            found.series().name(),
            rate,
            found.bytes() / 1_000,
            PLANS_A_SECOND),
        rate >= PLANS_A_SECOND);
  }
}
