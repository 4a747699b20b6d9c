package org.rhomboid.bench.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** The answers of one pass, each checked as it comes. */
final class Answers {

  private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);
  private static final int DIGITS = 3;

  private final Histogram latencies = new Histogram(LONGEST_MICROS, DIGITS);
  private final int status;
  private long requests;
  private long bytes;

  Answers(Target target) {
    this.status = target.status();
  }

  /**
   * @param nanos from when it was to be sent
   */
  void add(Connection connection, long nanos) {
    if (status != Target.ANY && connection.status() != status) {
      throw new UnreadableResponse("an answer is " + connection.status() + ", and not " + status);
    }
    requests++;
    bytes += connection.bytes();
    latencies.recordValue(Math.min(TimeUnit.NANOSECONDS.toMicros(nanos), LONGEST_MICROS));
  }

  Pass pass(Effort effort) {
    return effort.pass(requests, bytes, latencies);
  }
}
