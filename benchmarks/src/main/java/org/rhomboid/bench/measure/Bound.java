package org.rhomboid.bench.measure;

import java.util.Locale;
import org.rhomboid.bench.load.Pass;

/** What kept the rate of a target from being higher. */
public record Bound(double server, double store, double driver, int processors) {

  /** Below this part of all processors something waited that could have run. */
  private static final double BUSY = 0.85;

  /** Medians over the passes. */
  public static Bound of(Series series, int processors) {
    return new Bound(
        series.median(Pass::serverCores),
        series.median(Pass::storeCores),
        series.median(Pass::driverCores),
        processors);
  }

  /** One line, in words. */
  public String inWords() {
    String used =
        String.format(
            Locale.ROOT,
            "%.2f of %d processors in the service, %s%.2f in the load",
            server,
            processors,
            store > 0 ? String.format(Locale.ROOT, "%.2f in PostgreSQL, ", store) : "",
            driver);
    return server + store + driver >= BUSY * processors
        ? "the processors: " + used
        : "waiting, or other programs on the machine: only " + used;
  }
}
