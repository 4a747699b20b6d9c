package org.rhomboid.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What one pass over one target came to.
 *
 * @param requests answered, each as it must be
 * @param bytes of all bodies
 * @param seconds from the first request to the last answer
 * @param serverCores processors that the server used, on average
 * @param storeCores processors that PostgreSQL used, on average; 0 where there is none
 * @param driverCores processors that the load itself used, on average
 * @param latencies in microseconds, of all requests; empty where nobody measured them. Under a closed loop at full load, which is not what a client sees at an
 *     ordinary one
 */
public record Pass(
    long requests,
    long bytes,
    double seconds,
    double serverCores,
    double storeCores,
    double driverCores,
    Histogram latencies) {

  public double perSecond() {
    return requests / seconds;
  }

  /** What a request cost the server, in microseconds of one processor. */
  public double serverMicros() {
    return micros(serverCores);
  }

  /** What a request cost PostgreSQL, in microseconds of one processor. */
  public double storeMicros() {
    return micros(storeCores);
  }

  private double micros(double cores) {
    return requests == 0 ? 0 : cores * seconds * 1e6 / requests;
  }

  /**
   * @param percentile 0 to 100
   * @return in milliseconds
   */
  public double millis(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1e3;
  }
}
