package org.rhomboid.bench.tenants;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.rhomboid.bench.load.ClosedLoop;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Target;

/** Requests as fast as they go, beside what is measured. */
final class Noise implements AutoCloseable {

  private final CompletableFuture<Pass> pass;

  private Noise(CompletableFuture<Pass> pass) {
    this.pass = pass;
  }

  /** @param lasting longer than what is measured beside it */
  static Noise begin(int connections, Target target, Duration lasting) {
    return new Noise(
        CompletableFuture.supplyAsync(() -> new ClosedLoop(connections).run(target, lasting)));
  }

  /** Returns when it has ended. */
  @Override
  public void close() {
    pass.join();
  }
}
