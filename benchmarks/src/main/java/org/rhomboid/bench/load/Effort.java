package org.rhomboid.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** Time and processor time, of who serves and of the load, since it began. */
public record Effort(
    Served served, long nanos, Duration serverTime, Duration storeTime, Duration driverTime) {

  public static Effort begin(Served served) {
    return new Effort(
        served,
        System.nanoTime(),
        served.servers().stream().map(ProcessorTime::of).reduce(Duration.ZERO, Duration::plus),
        served.store().map(ProcessorTime::ofFamily).orElse(Duration.ZERO),
        ProcessorTime.of(ProcessHandle.current()));
  }

  /** What has come of it until now. */
  public Pass pass(long requests, long bytes, Histogram latencies) {
    Effort end = begin(served);
    double seconds = (end.nanos - nanos) / 1e9;
    return new Pass(
        requests,
        bytes,
        seconds,
        cores(end.serverTime.minus(serverTime), seconds),
        cores(end.storeTime.minus(storeTime), seconds),
        cores(end.driverTime.minus(driverTime), seconds),
        latencies);
  }

  private static double cores(Duration used, double seconds) {
    return used.toNanos() / 1e9 / seconds;
  }
}
