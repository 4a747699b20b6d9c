package org.rhomboid.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Time and processor time, of the server and of the load, since it began. */
record Effort(ProcessHandle server, long nanos, Duration serverTime, Duration driverTime) {

  static Effort begin(ProcessHandle server) {
    return new Effort(server, System.nanoTime(), used(server), used(ProcessHandle.current()));
  }

  Pass pass(long requests, long bytes, Histogram latencies) {
    Effort end = begin(server);
    double seconds = (end.nanos - nanos) / 1e9;
    return new Pass(
        requests,
        bytes,
        seconds,
        cores(end.serverTime.minus(serverTime), seconds),
        cores(end.driverTime.minus(driverTime), seconds),
        latencies);
  }

  private static double cores(Duration used, double seconds) {
    return used.toNanos() / 1e9 / seconds;
  }

  /** Zero where the system does not tell. */
  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }
}
