package org.rhomboid.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.measure.Ratio;
import org.rhomboid.bench.measure.Series;

/** What a person reads at the end. */
record Report(Benchmark benchmark, Machine machine, Outcome outcome) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("Medians, with the lowest and the highest pass");
    for (Series series : outcome.series()) {
      lines.add(median(series));
    }
    lines.add(ratio("of " + outcome.series().get(1).name(), outcome.required()));
    outcome.others().forEach((limit, ratio) -> lines.add(ratio("of " + limit, ratio)));
    outcome
        .checks()
        .forEach(check -> lines.add((check.passed() ? "  ok    " : "  FAIL  ") + check.words()));
    lines.add("  bounded by " + outcome.bound().inWords());
    if (!machine.isQuiet()) {
      lines.add("  other programs used this machine: expect more where it is quiet");
    }
    lines.add(verdict());
    return lines;
  }

  boolean passed() {
    return outcome.passed(benchmark.minimum());
  }

  private String verdict() {
    return String.format(
        Locale.ROOT,
        "%s: %s reaches %.2f of its limit, and at least %.2f is required",
        passed() ? "PASS" : "FAIL",
        benchmark.name(),
        outcome.required().median(),
        benchmark.minimum());
  }

  private String median(Series series) {
    return String.format(
        Locale.ROOT,
        "  %-22s %,10.0f %s/s  (%,.0f to %,.0f)  %.1f us of a processor each%s",
        series.name(),
        series.median(Pass::perSecond),
        benchmark.unit(),
        series.lowest(Pass::perSecond),
        series.highest(Pass::perSecond),
        series.median(Pass::serverMicros),
        ofStore(series));
  }

  private static String ofStore(Series series) {
    double micros = series.median(Pass::storeMicros);
    return micros == 0 ? "" : String.format(Locale.ROOT, ", and %.1f of PostgreSQL", micros);
  }

  private static String ratio(String limit, Ratio ratio) {
    return String.format(
        Locale.ROOT,
        "  %-22s %10.2f             (%.2f to %.2f)",
        limit,
        ratio.median(),
        ratio.lowest(),
        ratio.highest());
  }
}
