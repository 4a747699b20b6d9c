package org.rhomboid.bench.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.bench.Benchmark;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Outcome;
import org.rhomboid.bench.Volume;
import org.rhomboid.bench.measure.Bound;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.parts.ProgressParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.bench.store.Database;
import org.rhomboid.bench.store.Pgbench;
import org.rhomboid.local.command.Terminal;

/** {@code POST /sessions} with a token, as a part of what PostgreSQL itself can do: pgbench with the same statements and as many connections. */
public final class IngestBenchmark implements Benchmark {

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public String what() {
    return "POST /sessions of progress-service with a token, against pgbench doing the same statements";
  }

  @Override
  public double minimum() {
    return 0.50;
  }

  @Override
  public Optional<Volume> volume() {
    return Optional.of(new Volume("--sessions", 500_000, 1_000));
  }

  /** The full compiler goes on for a minute: with 20 s a session costs twice as much. */
  @Override
  public int warmUpSeconds() {
    return 60;
  }

  @Override
  public List<String> programs() {
    return List.of("catalog-service", "progress-service");
  }

  @Override
  public Outcome run(Workplace workplace, Options options, Terminal terminal) {
    Path program = Pgbench.require();
    try (MeasuredParts parts = MeasuredParts.at(workplace, line -> terminal.print("  " + line))) {
      ProgressParts progress = ProgressParts.start(parts);
      SessionBody body = new SessionBody(progress.exercises());
      try (Database database = progress.database()) {
        Pgbench pgbench = Pgbench.at(program, database, ProgressParts.ROLE, parts.folder());
        Ingest ingest = Ingest.prepare(progress, database, body, options, terminal);
        return judged(ingest.measure(pgbench), ingest);
      }
    }
  }

  private static Outcome judged(List<Series> series, Ingest ingest) {
    Map<String, Ratio> others = new LinkedHashMap<>();
    others.put(series.get(2).name(), Ratio.of(series.get(0), series.get(2)));
    return new Outcome(
        series,
        Ratio.of(series.get(0), series.get(1)),
        others,
        Bound.of(series.get(0), Runtime.getRuntime().availableProcessors()),
        ingest.checks());
  }
}
