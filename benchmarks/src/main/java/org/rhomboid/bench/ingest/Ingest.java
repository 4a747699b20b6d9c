package org.rhomboid.bench.ingest;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rhomboid.bench.Check;
import org.rhomboid.bench.Options;
import org.rhomboid.bench.Rounds;
import org.rhomboid.bench.load.ClosedLoop;
import org.rhomboid.bench.load.Contender;
import org.rhomboid.bench.load.PacedLoop;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.bench.load.Served;
import org.rhomboid.bench.load.Target;
import org.rhomboid.bench.measure.Series;
import org.rhomboid.bench.parts.ProgressParts;
import org.rhomboid.bench.parts.SessionBody;
import org.rhomboid.bench.parts.SessionCall;
import org.rhomboid.bench.store.Database;
import org.rhomboid.bench.store.Pgbench;
import org.rhomboid.bench.store.PgbenchScript;
import org.rhomboid.local.command.Terminal;

/** The measuring of {@link IngestBenchmark}, over members who are there already. */
final class Ingest {

  private static final int MOST_MEMBERS = 20_000;
  private static final long SEED = 20_261_121;

  /** A pass at half the rate lasts so many times as long: of a few thousand requests a hundredth is what one pause of the machine holds up. */
  private static final int LONGER = 3;

  /** The run for the memory in so many pieces. */
  private static final int PIECES = 10;

  private final ProgressParts progress;
  private final Database database;
  private final Options options;
  private final Terminal terminal;
  private final Members members;
  private final SampledSession sampled;
  private final OutboxQueue outbox;
  private final ClosedLoop loop;
  private final Target target;
  private final List<Check> checks = new ArrayList<>();

  private Ingest(
      ProgressParts progress,
      Database database,
      SessionBody body,
      Options options,
      Terminal terminal) {
    this.progress = progress;
    this.database = database;
    this.options = options;
    this.terminal = terminal;
    this.members = Members.load(progress, database, body, number(options));
    this.sampled = SampledSession.of(progress, database, body, members);
    this.outbox = new OutboxQueue(database, progress.parts());
    this.loop = new ClosedLoop(options.connections());
    this.target =
        new Target(
            "sessions",
            progress.port(),
            new SessionRequests(progress.port(), members.tokens(), body, Clock.systemUTC(), SEED),
            SessionCall.RECORDED,
            new Served(List.of(progress.service()), Optional.of(progress.store())));
  }

  static Ingest prepare(
      ProgressParts progress,
      Database database,
      SessionBody body,
      Options options,
      Terminal terminal) {
    Ingest ingest = new Ingest(progress, database, body, options, terminal);
    terminal.print("%,d members who practised until yesterday".formatted(number(options)));
    return ingest;
  }

  /** Of a run that is only tried, fewer. */
  private static int number(Options options) {
    return Math.min(MOST_MEMBERS, options.volume());
  }

  /** The many sessions first: after them the service is as hot as it becomes, and the tables are no longer small. */
  List<Series> measure(Pgbench pgbench) {
    memory();
    List<Series> series =
        new Rounds(options, terminal)
            .among(
                List.of(
                    service(),
                    limit("pgbench", pgbench, sampled.script(number(options), false)),
                    limit("pgbench, pipelined", pgbench, sampled.script(number(options), true))));
    halfRate(series.get(0).median(Pass::perSecond) / 2);
    return series;
  }

  List<Check> checks() {
    return List.copyOf(checks);
  }

  private Contender service() {
    return new Contender() {
      @Override
      public String name() {
        return target.name();
      }

      @Override
      public Pass run(Duration lasting) {
        members.beginDay();
        Pass pass = loop.run(target, lasting);
        outbox.awaitEmpty();
        return pass;
      }
    };
  }

  private Contender limit(String name, Pgbench pgbench, PgbenchScript script) {
    return new Contender() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean warmsUp() {
        return false;
      }

      @Override
      public Pass run(Duration lasting) {
        members.beginDay();
        outbox.hold();
        Pass pass = pgbench.run(script, options.connections(), lasting, progress.store());
        outbox.release();
        return pass;
      }
    };
  }

  /** What is open is closed with the watch: it has a connection of its own. */
  private void halfRate(double perSecond) {
    Series passes = new Series("at half the rate");
    PacedLoop paced = new PacedLoop(options.connections(), perSecond);
    try (OutboxWatch watch = OutboxWatch.begin(progress.database(), progress.parts())) {
      for (int time = 0; time < options.passes(); time++) {
        members.beginDay();
        Pass pass = paced.run(target, options.pass().multipliedBy(LONGER));
        terminal.print(Rounds.line(passes.name(), pass));
        passes.add(pass);
      }
      checks.add(HalfRate.check(perSecond, passes));
      behind("at half the rate", watch);
    }
  }

  private void memory() {
    MemoryRun run = new MemoryRun(progress::mebibytes);
    try (OutboxWatch watch = OutboxWatch.begin(progress.database(), progress.parts())) {
      for (int piece = 0; piece < PIECES; piece++) {
        members.beginDay();
        Pass pass = loop.run(target, Math.max(options.connections(), options.volume() / PIECES));
        terminal.print(
            run.note(pass.requests())
                + String.format(Locale.ROOT, ", %,.0f a second", pass.perSecond()));
      }
      behind("at the full rate", watch);
    }
    checks.add(run.check());
  }

  /** That it is empty in the end is waited for: where it is not, the benchmark fails. */
  private void behind(String when, OutboxWatch watch) {
    double seconds = outbox.awaitEmpty();
    checks.add(
        new Check(
            "relay to Kafka " + when + ": " + OutboxQueue.inWords(watch.most(), seconds), true));
  }
}
