package org.rhomboid.bench.lapse;

import java.nio.file.Path;
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

/** A hundredth of a million members whose streaks lapse at one instant: how long until the last of them is told, against pgbench writing the same. */
public final class LapseBenchmark implements Benchmark {

  @Override
  public String name() {
    return "lapse";
  }

  @Override
  public String what() {
    return "a midnight: 1 of 100 members lapses, until all are in Kafka, against pgbench doing the same statements";
  }

  @Override
  public double minimum() {
    return 0.30;
  }

  @Override
  public Optional<Volume> volume() {
    return Optional.of(new Volume("--members", 1_000_000, 10_000));
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
        return judged(new Lapses(progress, database, body, options, terminal).measure(pgbench));
      }
    }
  }

  private static Outcome judged(Lapses.Found found) {
    List<Series> series = List.of(found.lapses(), found.limit(), found.lapsesOfFew());
    return new Outcome(
        series,
        Ratio.of(series.get(0), series.get(1)),
        Map.of(series.get(2).name(), Ratio.of(series.get(0), series.get(2))),
        Bound.of(series.get(0), Runtime.getRuntime().availableProcessors()),
        found.checks());
  }
}
