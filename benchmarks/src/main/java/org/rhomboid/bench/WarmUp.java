package org.rhomboid.bench;

import java.time.Duration;
import java.util.Locale;
import org.rhomboid.bench.load.Contender;
import org.rhomboid.bench.load.Pass;

/**
 * What comes before anything counts. A server that was just started takes ten times what it takes later; how long that is depends on how many requests it has
 * had and not on the clock. So it goes on, up to {@value #LONGEST} times as long as it was told to, while a request still becomes cheaper.
 */
record WarmUp(Duration time) {

  private static final int SLICES = 5;
  private static final int LONGEST = 4;
  private static final double CHEAPER = 0.95;

  /** One line, what it came to. */
  String of(Contender target) {
    if (time.isZero()) {
      return target.name() + ": not warmed up";
    }
    Duration slice = time.dividedBy(SLICES);
    long requests = 0;
    double cheapest = Double.MAX_VALUE;
    int last = SLICES;
    int done = 0;
    while (done < last) {
      Pass pass = target.run(slice);
      requests += pass.requests();
      done++;
      if (pass.serverMicros() < CHEAPER * cheapest) {
        last = Math.min(Math.max(last, done + 2), LONGEST * SLICES);
      }
      cheapest = Math.min(cheapest, pass.serverMicros());
    }
    return String.format(
        Locale.ROOT,
        "%s: warmed up by %,d requests in %d s",
        target.name(),
        requests,
        slice.multipliedBy(done).toSeconds());
  }
}
