package org.rhomboid.bench.load;

import org.HdrHistogram.Histogram;

/**
 * What one pass over one target came to.
 *
 * @param requests answered, each with 200
 * @param bytes of all bodies
 * @param seconds from the first request to the last answer
 * @param serverCores processors that the server used, on average
 * @param driverCores processors that the load itself used, on average
 * @param latencies in microseconds, of all requests; under a closed loop at full load, which is not what a client sees at an ordinary one
 */
public record Pass(
    long requests,
    long bytes,
    double seconds,
    double serverCores,
    double driverCores,
    Histogram latencies) {

  public double perSecond() {
    return requests / seconds;
  }

  /** What a request cost the server, in microseconds of one processor. */
  public double serverMicros() {
    return requests == 0 ? 0 : serverCores * seconds * 1e6 / requests;
  }

  /**
   * @param percentile 0 to 100
   * @return in milliseconds
   */
  public double millis(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1e3;
  }
}
