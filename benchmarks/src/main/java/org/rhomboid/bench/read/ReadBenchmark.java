package org.rhomboid.bench.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Rounds;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.Sample;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.command.Terminal;

/** {@code GET /exercises/{slug}} with a token, as a part of what the same Quarkus answers without doing anything. */
public final class ReadBenchmark implements Benchmark {

  private static final String CATALOG = "catalog";
  private static final String SERVICE = "service";
  private static final String BARE = "plain";
  private static final String SLUG = "wall-angel";
  private static final String EXERCISE = "/exercises/" + SLUG;

  @Override
  public String name() {
    return "read";
  }

  @Override
  public String what() {
    return "GET /exercises/{slug} of catalog-service with a token, against a service that does nothing";
  }

  @Override
  public double minimum() {
    return 0.60;
  }

  @Override
  public List<String> programs() {
    return List.of("catalog-service", "plain-service", "plain-http");
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    try (MeasuredParts parts = MeasuredParts.at(workplace, line -> terminal.print("  " + line))) {
      parts.start("postgres", "kafka", CATALOG);
      parts.startBeside(SERVICE, "plain-service");
      parts.startBeside(BARE, "plain-http");
      return judged(new Rounds(options, terminal).of(targets(parts)));
    }
  }

  private static List<Target> targets(MeasuredParts parts) {
    Map<String, String> token = Map.of("Authorization", "Bearer " + parts.token("acme", "mia"));
    int bytes = exercise(parts.port(CATALOG), token).bytes();
    String sized = "/plain/sized?bytes=" + bytes;
    if (Sample.of(parts.port(BARE), sized, Map.of()).bytes() != bytes) {
      throw new LocalPartException("GET " + sized + " answers another size");
    }
    return List.of(
        target("exercise", parts, CATALOG, EXERCISE, token),
        target("empty service", parts, SERVICE, "/route", Map.of()),
        target("empty resource", parts, SERVICE, "/plain", Map.of()),
        target("bare Quarkus", parts, BARE, "/plain", Map.of()),
        target("bare, %,d bytes".formatted(bytes), parts, BARE, sized, Map.of()));
  }

  private static Target target(
      String name, MeasuredParts parts, String part, String path, Map<String, String> headers) {
    return Target.get(name, parts.port(part), path, headers, parts.process(part));
  }

  private static Sample exercise(int port, Map<String, String> token) {
    Sample sample = Sample.of(port, EXERCISE, token);
    if (!SLUG.equals(sample.json().path("slug").asText())
        || sample.json().path("instructions").isEmpty()) {
      throw new LocalPartException("GET " + EXERCISE + " answers something else");
    }
    return sample;
  }

  private static Outcome judged(List<Series> series) {
    Map<String, Ratio> others = new LinkedHashMap<>();
    series.stream()
        .skip(2)
        .forEach(limit -> others.put(limit.name(), Ratio.of(series.get(0), limit)));
    return new Outcome(
        series,
        Ratio.of(series.get(0), series.get(1)),
        others,
        Bound.of(series.get(0), Runtime.getRuntime().availableProcessors()),
        List.of());
  }
}
