package org.rhomboid.bench.live;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** When what was said arrived, in microseconds after it was. */
final class Delivered {

  private static final long MOST_MICROS = TimeUnit.MINUTES.toMicros(2);

  private Histogram histogram = fresh();

  synchronized void at(long said, long arrived) {
    histogram.recordValue(Math.min(MOST_MICROS, Math.max(1, (arrived - said) / 1_000)));
  }

  synchronized long count() {
    return histogram.getTotalCount();
  }

  /** What has come since the last time, and begins anew. */
  synchronized Histogram take() {
    Histogram taken = histogram;
    histogram = fresh();
    return taken;
  }

  private static Histogram fresh() {
    return new Histogram(MOST_MICROS, 3);
  }
}
