package org.rhomboid.bench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rhomboid.local.LocalPartException;

/**
 * What pgbench says of its work.
 *
 * @param rates transactions a second, of one second after the other
 * @param processed transactions in all
 * @param failed of them
 * @param perSecond of all, the time to connect left out
 */
record PgbenchProgress(List<Double> rates, long processed, long failed, double perSecond) {

  private static final Pattern SECOND = Pattern.compile("progress: [0-9.]+ s, ([0-9.]+) tps.*");
  private static final Pattern PROCESSED =
      Pattern.compile("number of transactions actually processed: (\\d+).*");
  private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+).*");
  private static final Pattern TPS =
      Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

  /**
   * @throws LocalPartException when these are no results
   */
  static PgbenchProgress of(List<String> lines) {
    List<Double> rates = new ArrayList<>();
    for (String line : lines) {
      Matcher second = SECOND.matcher(line);
      if (second.matches()) {
        rates.add(Double.parseDouble(second.group(1)));
      }
    }
    return new PgbenchProgress(
        List.copyOf(rates),
        Long.parseLong(only(PROCESSED, lines)),
        Long.parseLong(only(FAILED, lines)),
        Double.parseDouble(only(TPS, lines)));
  }

  /** Without the first seconds, in which each connection makes its plans. */
  double after(int seconds) {
    return rates.stream().skip(seconds).mapToDouble(rate -> rate).average().orElse(perSecond);
  }

  private static String only(Pattern pattern, List<String> lines) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new LocalPartException("pgbench failed: " + String.join("; ", lines)));
  }
}
