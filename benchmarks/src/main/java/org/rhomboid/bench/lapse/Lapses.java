package org.rhomboid.bench.lapse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Rounds;
import org.rhomboid.bench.load.Effort;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Served;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.ProgressParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.store.Database;
import org.rhomboid.bench.store.LoggedStatement;
import org.rhomboid.bench.store.MemberNames;
import org.rhomboid.bench.store.Pgbench;
import org.rhomboid.bench.store.PgbenchScript;
import org.rhomboid.bench.store.SampledCall;
import org.rhomboid.bench.store.StatementCapture;
import org.rhomboid.local.command.Terminal;

/** The measuring of {@link LapseBenchmark}: waves among few members first, then among all. */
final class Lapses {

  /** One in so many members lapses at a time. */
  private static final int ONE_IN = 100;

  /** The few are one in so many of all. */
  private static final int FEW = 10;

  /** As many connections as the service has lanes. */
  private static final int CONNECTIONS = 12;

  private static final double WITHIN_SECONDS = 10;
  private static final double MILLION_COSTS = 1.5;
  private static final int WARM_UPS = 2;

  /** Few, because everything of them stands in the log. */
  private static final int SAMPLED = 200;

  private static final Duration AHEAD = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration QUIET = Duration.ofSeconds(3);

  private final ProgressParts progress;
  private final Database database;
  private final Options options;
  private final Terminal terminal;
  private final LapsingMembers members;
  private final Series lapses;
  private final Series limit = new Series("pgbench");
  private final Series few;
  private final List<Wave> waves = new ArrayList<>();
  private int begun;

  Lapses(
      ProgressParts progress,
      Database database,
      SessionBody body,
      Options options,
      Terminal terminal) {
    this.progress = progress;
    this.database = database;
    this.options = options;
    this.terminal = terminal;
    this.members = new LapsingMembers(progress, database, body);
    this.lapses = new Series(String.format(Locale.ROOT, "%,d members", options.volume()));
    this.few = new Series(String.format(Locale.ROOT, "%,d members", options.volume() / FEW));
  }

  /** What came of it: the limit was measured in turn with the lapses. */
  record Found(Series lapses, Series limit, Series lapsesOfFew, List<Check> checks) {}

  Found measure(Pgbench pgbench) {
    rest(options.volume() / FEW);
    for (int time = 0; time < WARM_UPS; time++) {
      terminal.print(Rounds.line("warm-up", wave()));
    }
    List<LoggedStatement> sampled = sampled();
    SampledCall call = new SampledCall(memberOf(sampled), null);
    for (int time = 0; time < options.passes(); time++) {
      add(few, wave());
    }
    rest(options.volume());
    terminal.print(Rounds.line("warm-up", wave()));
    for (int time = 0; time < options.passes(); time++) {
      add(lapses, wave());
      add(limit, limit(pgbench, sampled, call));
    }
    return new Found(lapses, limit, few, checks());
  }

  private void rest(int number) {
    long from = System.nanoTime();
    members.rest(number);
    terminal.print(
        String.format(
            Locale.ROOT,
            "%,d members in %d organizations, loaded in %.0f s",
            number,
            LapsingMembers.TENANTS,
            (System.nanoTime() - from) / 1e9));
  }

  private void add(Series series, Pass pass) {
    series.add(pass);
    terminal.print(Rounds.line(series.name(), pass));
  }

  private int due() {
    return options.volume() / ONE_IN;
  }

  private Pass wave() {
    return wave(due());
  }

  private Pass wave(int due) {
    String prefix = "wave-" + begun++ + "-";
    Midnight midnight = Midnight.in(AHEAD);
    members.lapse(prefix, midnight, due);
    // the template lapses with its copies
    Wave wave = new Wave(prefix, due + 1, midnight.at());
    waves.add(wave);
    try (StreakTopic topic = StreakTopic.fromNow(progress.kafka())) {
      progress.parts().await("the instant", () -> !Instant.now().isBefore(midnight.at()));
      Effort effort =
          Effort.begin(new Served(List.of(progress.service()), Optional.of(progress.store())));
      topic.readInto(wave, PATIENCE);
      Pass pass = effort.pass(wave.told(), 0, wave.latencies());
      topic.readOn(wave, QUIET);
      return lasting(pass, wave.seconds());
    }
  }

  /** From the instant to the last event in Kafka, and not to when that was read here. */
  private static Pass lasting(Pass pass, double seconds) {
    double scale = pass.seconds() / seconds;
    return new Pass(
        pass.requests(),
        0,
        seconds,
        pass.serverCores() * scale,
        pass.storeCores() * scale,
        pass.driverCores() * scale,
        pass.latencies());
  }

  /** What the service asks of PostgreSQL for one who lapses. */
  private List<LoggedStatement> sampled() {
    return new StatementCapture(database, progress.databaseLog())
        .of(
            time -> wave(SAMPLED),
            transaction ->
                transaction.get(0).user().equals(ProgressParts.ROLE)
                    && transaction.get(1).values().contains(ProgressParts.TENANT)
                    && transaction.stream()
                        .flatMap(statement -> statement.values().stream())
                        .anyMatch(Lapses::tellsOfLapse));
  }

  private static boolean tellsOfLapse(String value) {
    return value != null && value.contains(StreakTopic.BY_TIME_ALONE);
  }

  private static String memberOf(List<LoggedStatement> transaction) {
    return transaction.stream()
        .flatMap(statement -> statement.values().stream())
        .filter(value -> value != null && value.matches("wave-\\d+-\\w+"))
        .findFirst()
        .orElseThrow();
  }

  private Pass limit(Pgbench pgbench, List<LoggedStatement> sampled, SampledCall call) {
    MemberNames names = members.same("limit-" + begun++ + "-", Midnight.in(AHEAD), due());
    PgbenchScript script =
        PgbenchScript.of(sampled, call, PgbenchScript.Manner.each(names, CONNECTIONS));
    return pgbench.run(script, CONNECTIONS, due() / CONNECTIONS, progress.store());
  }

  private List<Check> checks() {
    double slowest = lapses.highest(Pass::seconds);
    double ofMany = lapses.median(Pass::seconds);
    double ofFew = few.median(Pass::seconds);
    return List.of(
        new Check(
            String.format(
                Locale.ROOT,
                "all %,d are told %.2f s after the instant (median %.2f s); %.0f s are allowed",
                due(),
                slowest,
                ofMany,
                WITHIN_SECONDS),
            slowest <= WITHIN_SECONDS),
        new Check(
            String.format(Locale.ROOT, "each once, in %d waves", waves.size()),
            waves.stream().allMatch(Wave::isExact)),
        new Check(
            String.format(
                Locale.ROOT,
                "among %,d members %.2f s, among %,d %.2f s: at most %.1f times as long is allowed",
                options.volume() / FEW,
                ofFew,
                options.volume(),
                ofMany,
                MILLION_COSTS),
            ofMany <= MILLION_COSTS * ofFew));
  }
}
