package org.rhomboid.bench.tenants;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Rounds;
import org.rhomboid.bench.load.Contender;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.command.Terminal;

/** The slowest hundredth of a quiet tenant's answers beside a noisy tenant, as a part of the same with nobody beside: half is a factor of 2. */
public final class TenantsBenchmark implements Benchmark {

  private static final double P99 = 99;

  @Override
  public String name() {
    return "tenants";
  }

  @Override
  public String what() {
    return "p99 of a quiet tenant at the gateway beside a noisy one on 64 connections, against the"
        + " same alone";
  }

  @Override
  public double minimum() {
    return 0.50;
  }

  @Override
  public List<String> programs() {
    return List.of("catalog-service", "gateway-service");
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    try (MeasuredParts parts = MeasuredParts.at(workplace, line -> terminal.print("  " + line))) {
      parts.start("postgres", "kafka", "catalog", "gateway");
      Neighbours neighbours = Neighbours.at(parts);
      terminal.print(neighbours.warmUp(options));
      return judged(new Rounds(options, terminal).among(contenders(neighbours)));
    }
  }

  private static List<Contender> contenders(Neighbours neighbours) {
    return List.of(neighbours.besideMembers(), neighbours.alone(), neighbours.besideNewTokens());
  }

  private Outcome judged(List<Series> series) {
    Series alone = series.get(1);
    Ratio required = ratio(series.get(0), alone);
    Ratio newTokens = ratio(series.get(2), alone);
    return new Outcome(
        series,
        required,
        Map.of(alone.name() + ", new tokens", newTokens),
        Bound.of(series.get(0), Runtime.getRuntime().availableProcessors()),
        List.of(
            check("beside many members", series.get(0), alone, required),
            check("beside ever new tokens", series.get(2), alone, newTokens)));
  }

  /** What there is alone comes first: the shorter, the better. */
  private static Ratio ratio(Series beside, Series alone) {
    return Ratio.of(alone, beside, TenantsBenchmark::p99);
  }

  private Check check(String when, Series beside, Series alone, Ratio ratio) {
    String words =
        String.format(
            Locale.ROOT,
            "p99 %s: %.2f ms, alone %.2f ms: %.2f times (at most %.0f)",
            when,
            beside.median(TenantsBenchmark::p99),
            alone.median(TenantsBenchmark::p99),
            1 / ratio.median(),
            1 / minimum());
    return new Check(words, ratio.median() >= minimum());
  }

  private static double p99(Pass pass) {
    return pass.millis(P99);
  }
}
