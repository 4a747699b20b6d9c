package org.rhomboid.bench.ingest;

import java.util.Locale;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.measure.Series;

/** What a client sees on an ordinary day: at half of the rate that the service reaches. */
final class HalfRate {

  private static final double MOST_MILLIS = 50;
  private static final double PERCENTILE = 99;

  private HalfRate() {}

  /** By the passes' median: what one of them in which the disk stalled does not move. */
  static Check check(double perSecond, Series passes) {
    double millis = median(passes, PERCENTILE);
    String words =
        String.format(
            Locale.ROOT,
            "at %,.0f a second, half of that: p50 %.2f ms, p99 %.2f ms, p99.9 %.2f ms; less than %.0f ms of p99 is required",
            perSecond,
            median(passes, 50),
            millis,
            median(passes, 99.9),
            MOST_MILLIS);
    return new Check(words, millis < MOST_MILLIS);
  }

  private static double median(Series passes, double percentile) {
    return passes.median(pass -> pass.millis(percentile));
  }
}
