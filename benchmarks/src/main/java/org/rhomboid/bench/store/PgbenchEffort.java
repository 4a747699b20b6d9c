package org.rhomboid.bench.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.rhomboid.bench.load.Effort;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Served;
import org.rhomboid.local.LocalPartException;

/** Processor time of pgbench, which nobody tells any more when it has ended, and of PostgreSQL meanwhile. */
final class PgbenchEffort {

  private static final long LOOK_EVERY_MILLIS = 50;

  private final Effort ofStore;
  private Duration ofPgbench = Duration.ZERO;

  private PgbenchEffort(Effort ofStore) {
    this.ofStore = ofStore;
  }

  static PgbenchEffort begin(ProcessHandle store) {
    return new PgbenchEffort(Effort.begin(new Served(List.of(), Optional.of(store))));
  }

  void followToTheEnd(Process process) {
    try {
      while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        ofPgbench = process.toHandle().info().totalCpuDuration().orElse(ofPgbench);
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new LocalPartException("pgbench: interrupted", stopped);
    }
  }

  Pass pass(PgbenchProgress progress) {
    Pass measured = ofStore.pass(progress.processed(), 0, new Histogram(1));
    double seconds = progress.processed() / progress.perSecond();
    return new Pass(
        progress.processed(),
        0,
        seconds,
        0,
        measured.storeCores() * measured.seconds() / seconds,
        ofPgbench.toNanos() / 1e9 / seconds,
        new Histogram(1));
  }
}
