package org.rhomboid.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rhomboid.bench.load.ClosedLoop;
import org.rhomboid.bench.load.Contender;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.local.command.Terminal;

/**
 * Several targets in turn, again and again. So each has its share of what the machine does beside, and those of one round can be held against each other.
 */
public final class Rounds {

  private static final String LINE = "  %-22s %10s %10s %10s %10s %9s %9s %9s %9s";

  private final Options options;
  private final Terminal terminal;
  private final ClosedLoop loop;

  public Rounds(Options options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.loop = new ClosedLoop(options.connections());
  }

  /**
   * Warms each target up, then measures.
   *
   * @return a series for each target, in their order
   */
  public List<Series> of(List<Target> targets) {
    return among(targets.stream().map(loop::over).toList());
  }

  /** The same among whatever can be measured in passes. */
  public List<Series> among(List<Contender> targets) {
    WarmUp warmUp = new WarmUp(options.warmUpTime());
    targets.stream()
        .filter(Contender::warmsUp)
        .forEach(target -> terminal.print(warmUp.of(target)));
    terminal.print(
        "%d rounds of %d s each, %d connections"
            .formatted(options.passes(), options.seconds(), options.connections()));
    terminal.print(
        LINE.formatted(
            "", "requests/s", "p50 ms", "p99 ms", "p99.9 ms", "server", "store", "load", "us/req"));
    List<Series> series = new ArrayList<>();
    targets.forEach(target -> series.add(new Series(target.name())));
    for (int round = 0; round < options.passes(); round++) {
      for (int i = 0; i < targets.size(); i++) {
        series.get(i).add(measured(targets.get(i)));
      }
    }
    return series;
  }

  private Pass measured(Contender target) {
    Pass pass = target.run(options.pass());
    terminal.print(line(target.name(), pass));
    return pass;
  }

  /** One pass, as the table shows it. */
  public static String line(String name, Pass pass) {
    boolean timed = pass.latencies().getTotalCount() > 0;
    return LINE.formatted(
        name,
        number("%,.0f", pass.perSecond()),
        timed ? number("%.2f", pass.millis(50)) : "-",
        timed ? number("%.2f", pass.millis(99)) : "-",
        timed ? number("%.2f", pass.millis(99.9)) : "-",
        number("%.2f", pass.serverCores()),
        number("%.2f", pass.storeCores()),
        number("%.2f", pass.driverCores()),
        number("%.1f", pass.serverMicros()));
  }

  private static String number(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
