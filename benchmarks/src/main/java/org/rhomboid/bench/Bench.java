package org.rhomboid.bench;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rhomboid.bench.forward.ForwardBenchmark;
import org.rhomboid.bench.ingest.IngestBenchmark;
import org.rhomboid.bench.lapse.LapseBenchmark;
import org.rhomboid.bench.live.LiveBenchmark;
import org.rhomboid.bench.parts.Workplace;
import org.rhomboid.bench.plan.PlanBenchmark;
import org.rhomboid.bench.read.ReadBenchmark;
import org.rhomboid.bench.tenants.TenantsBenchmark;
import org.rhomboid.bench.today.TodayBenchmark;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.command.Ending;
import org.rhomboid.local.command.Terminal;
import org.rhomboid.local.command.UsageException;
import org.rhomboid.local.command.Words;
import org.rhomboid.local.platform.ComparedProgram;

/** The main class: no words list the benchmarks, `NAME [OPTIONS]` runs one, `programs NAME [OPTIONS]` says what that needs. The script `rhomboid` calls it. */
public final class Bench {

  /** In the order in which they are listed. */
  static final List<Benchmark> ALL =
      List.of(
          new ReadBenchmark(),
          new ForwardBenchmark(),
          new IngestBenchmark(),
          new LapseBenchmark(),
          new PlanBenchmark(),
          new LiveBenchmark(),
          new TodayBenchmark(),
          new TenantsBenchmark());

  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final Path home;
  private final Terminal terminal;

  Bench(Path home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  /** Ends the JVM with 0 when the minimum is reached, 1 when it is not or when nothing could be measured, 2 when the words make no sense. */
  public static void main(String[] arguments) {
    // the clients of the parts log by java.util.logging; what matters to a person is said here
    Logger.getLogger("").setLevel(Level.SEVERE);
    Path home = Path.of(System.getenv().getOrDefault("RHOMBOID_HOME", ".rhomboid"));
    var terminal = new Terminal(System.out, System.err);
    System.exit(new Bench(home.toAbsolutePath(), terminal).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    try {
      return run(new Words(arguments));
    } catch (UsageException refused) {
      terminal.complain(refused.getMessage());
      return USAGE;
    } catch (LocalPartException | UncheckedIOException failed) {
      terminal.complain(failed.getMessage());
      return FAILED;
    }
  }

  private int run(Words words) {
    String name = words.next().orElse("");
    boolean onlyPrograms = name.equals("programs");
    String wanted = onlyPrograms ? words.next().orElse("") : name;
    if (wanted.isEmpty()) {
      words.requireNoMore();
      return onlyPrograms ? PASSED : list();
    }
    Benchmark benchmark = called(wanted);
    Options options = Options.of(words, benchmark);
    if (onlyPrograms) {
      benchmark.programs().forEach(terminal::print);
      return PASSED;
    }
    return measure(benchmark, options);
  }

  private int list() {
    for (Benchmark benchmark : ALL) {
      terminal.print(
          String.format(
              Locale.ROOT,
              "  %-8s at least %.2f   %s",
              benchmark.name(),
              benchmark.minimum(),
              benchmark.what()));
    }
    return PASSED;
  }

  private static Benchmark called(String name) {
    return ALL.stream()
        .filter(benchmark -> benchmark.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no benchmark '%s', but %s"
                        .formatted(
                            name, String.join(", ", ALL.stream().map(Benchmark::name).toList()))));
  }

  private int measure(Benchmark benchmark, Options options) {
    Machine machine = Machine.here(ComparedProgram.flags());
    terminal.print(benchmark.name() + ": " + benchmark.what());
    terminal.print(machine.inWords());
    try (var ending = Ending.ofThisThread();
        Workplace workplace = Workplace.take(home)) {
      return report(benchmark, options, machine, workplace, ending);
    }
  }

  private int report(
      Benchmark benchmark, Options options, Machine machine, Workplace workplace, Ending ending) {
    try {
      Outcome outcome = benchmark.run(workplace, options, terminal);
      Report report = new Report(benchmark, machine, outcome);
      Path file = new ResultFile(report, options, Instant.now()).write(workplace.results());
      report.lines().forEach(terminal::print);
      terminal.print("All of it: " + file);
      return report.passed() ? PASSED : FAILED;
    } catch (LocalPartException failed) {
      if (ending.isAsked()) {
        terminal.print("Stopped: nothing of it runs any more.");
        return FAILED;
      }
      throw failed;
    }
  }
}
