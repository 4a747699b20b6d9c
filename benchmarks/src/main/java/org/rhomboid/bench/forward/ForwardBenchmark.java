package org.rhomboid.bench.forward;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Rounds;
import org.rhomboid.bench.load.Requests;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.Sample;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.command.Terminal;

/** {@code GET /exercises/{slug}} with a token through the gateway, as a part of what catalog-service answers when it is asked itself, on the same processors. */
public final class ForwardBenchmark implements Benchmark {

  private static final String CATALOG = "catalog";
  private static final String GATEWAY = "gateway";
  private static final String EXERCISE = "/exercises/wall-angel";

  /** So many that none of them comes to its limit. */
  private static final int TENANTS = 100;

  private static final String PUBLIC = "/api/v1" + EXERCISE;

  @Override
  public String name() {
    return "forward";
  }

  @Override
  public String what() {
    return "GET /exercises/{slug} through gateway-service with a token, against asking"
        + " catalog-service itself";
  }

  @Override
  public double minimum() {
    return 0.50;
  }

  /** Until the gateway's second compiler has nothing more to do. */
  @Override
  public int warmUpSeconds() {
    return 60;
  }

  @Override
  public List<String> programs() {
    return List.of("catalog-service", "gateway-service");
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    try (MeasuredParts parts = MeasuredParts.at(workplace, line -> terminal.print("  " + line))) {
      parts.start("postgres", "kafka", CATALOG, GATEWAY);
      return judged(new Rounds(options, terminal).of(targets(parts)));
    }
  }

  private static List<Target> targets(MeasuredParts parts) {
    List<Map<String, String>> tokens =
        IntStream.range(0, TENANTS)
            .mapToObj(i -> "Bearer " + parts.token("tenant-" + i, "mia"))
            .map(token -> Map.of("Authorization", token))
            .toList();
    requireTheSame(
        Sample.of(parts.port(GATEWAY), PUBLIC, tokens.get(0)),
        Sample.of(parts.port(CATALOG), EXERCISE, tokens.get(0)));
    ProcessHandle gateway = parts.process(GATEWAY);
    ProcessHandle catalog = parts.process(CATALOG);
    return List.of(
        inTurn(
            tokens,
            token -> Target.get("forwarded", parts.port(GATEWAY), PUBLIC, token, gateway, catalog)),
        inTurn(
            tokens, token -> Target.get("direct", parts.port(CATALOG), EXERCISE, token, catalog)));
  }

  private static Target inTurn(
      List<Map<String, String>> tokens, Function<Map<String, String>, Target> target) {
    List<Target> all = tokens.stream().map(target).toList();
    Target first = all.get(0);
    List<byte[]> requests = all.stream().map(one -> one.requests().next()).toList();
    return new Target(
        first.name(), first.port(), Requests.inTurn(requests), first.status(), first.served());
  }

  private static void requireTheSame(Sample forwarded, Sample direct) {
    if (!forwarded.json().equals(direct.json()) || direct.json().path("slug").isMissingNode()) {
      throw new LocalPartException("GET " + PUBLIC + " answers another exercise than the service");
    }
  }

  private static Outcome judged(List<Series> series) {
    return new Outcome(
        series,
        Ratio.of(series.get(0), series.get(1)),
        Map.of(),
        Bound.of(series.get(0), Runtime.getRuntime().availableProcessors()),
        List.of());
  }
}
