package org.rhomboid.bench.today;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Rounds;
import org.rhomboid.bench.Volume;
import org.rhomboid.bench.load.Contender;
import org.rhomboid.bench.load.PacedLoop;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.command.Terminal;

/** {@code GET /today} at the gateway, against each of its parts asked for directly, all at the same even rate: what a member sees on an ordinary day. */
public final class TodayBenchmark implements Benchmark {

  private static final int USUAL_RATE = 50;

  @Override
  public String name() {
    return "today";
  }

  @Override
  public String what() {
    return "p99 of GET /today at the gateway, against 1.25 times that of its slowest part and 5 ms";
  }

  @Override
  public double minimum() {
    return 1.0;
  }

  @Override
  public Optional<Volume> volume() {
    return Optional.of(new Volume("--rate", USUAL_RATE, 1));
  }

  @Override
  public List<String> programs() {
    return List.of("catalog-service", "routine-service", "progress-service", "gateway-service");
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    try (MeasuredParts parts = MeasuredParts.at(workplace, line -> terminal.print("  " + line))) {
      parts.start(
          "postgres",
          "kafka",
          HomeScreen.CATALOG,
          HomeScreen.ROUTINE,
          HomeScreen.PROGRESS,
          HomeScreen.GATEWAY);
      HomeScreen homeScreen = HomeScreen.of(parts);
      terminal.print("  %d members with a plan and a session".formatted(HomeScreen.MEMBERS));
      PacedLoop paced = new PacedLoop(options.connections(), options.volume());
      List<Contender> contenders =
          homeScreen.targets().stream().map(target -> over(paced, target)).toList();
      return judged(new Rounds(options, terminal).among(contenders));
    }
  }

  private static Contender over(PacedLoop paced, Target target) {
    return new Contender() {
      @Override
      public String name() {
        return target.name();
      }

      @Override
      public Pass run(Duration lasting) {
        return paced.run(target, lasting);
      }
    };
  }

  private static Outcome judged(List<Series> measured) {
    Series whole = measured.get(0);
    SlowestPart slowest = SlowestPart.of(measured.subList(1, measured.size()));
    List<Series> series = new ArrayList<>(List.of(whole, slowest.series()));
    measured.stream().skip(1).filter(it -> it != slowest.series()).forEach(series::add);
    return new Outcome(
        series,
        slowest.ratio(whole),
        Map.of(),
        Bound.of(whole, Runtime.getRuntime().availableProcessors()),
        List.of(slowest.check(whole)));
  }
}
