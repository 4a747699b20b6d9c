package org.rhomboid.bench.today;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;

/** The part of an answer that takes longest by itself: the whole cannot be faster, and is not to be much slower. */
record SlowestPart(Series series) {

  private static final double PERCENTILE = 99;
  private static final double TIMES = 1.25;
  private static final double MORE_MILLIS = 5;

  /** By the passes' medians of the 99th percentile. */
  static SlowestPart of(List<Series> parts) {
    return new SlowestPart(
        parts.stream().max(Comparator.comparingDouble(SlowestPart::millis)).orElseThrow());
  }

  /** What the whole may take, as a part of what it takes: of the medians, and of each round. */
  Ratio ratio(Series whole) {
    double[] rounds =
        IntStream.range(0, whole.passes().size())
            .mapToDouble(round -> limit(pass(series, round)) / pass(whole, round))
            .sorted()
            .toArray();
    return new Ratio(limit(millis(series)) / millis(whole), rounds[0], rounds[rounds.length - 1]);
  }

  Check check(Series whole) {
    double most = limit(millis(series));
    String words =
        String.format(
            Locale.ROOT,
            "the whole: p50 %.2f ms, p99 %.2f ms; its slowest part, %s: p50 %.2f ms, p99 %.2f ms; at most %.2f ms of p99 is required",
            whole.median(pass -> pass.millis(50)),
            millis(whole),
            series.name(),
            series.median(pass -> pass.millis(50)),
            millis(series),
            most);
    return new Check(words, millis(whole) <= most);
  }

  private static double limit(double millis) {
    return TIMES * millis + MORE_MILLIS;
  }

  private static double pass(Series of, int round) {
    return of.passes().get(round).millis(PERCENTILE);
  }

  private static double millis(Series of) {
    return of.median(SlowestPart::millis);
  }

  private static double millis(Pass pass) {
    return pass.millis(PERCENTILE);
  }
}
