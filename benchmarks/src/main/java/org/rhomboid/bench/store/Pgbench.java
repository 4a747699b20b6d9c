package org.rhomboid.bench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.rhomboid.bench.load.Pass;
import org.rhomboid.local.LocalPartException;

/** pgbench, PostgreSQL's own load generator: it comes with PostgreSQL of the system, not with the binaries that the platform brings. */
public final class Pgbench {

  /** Of a pass that count for nothing. */
  private static final int FIRST_SECONDS = 2;

  private static final int THREADS = 2;

  private final Path program;
  private final Database database;
  private final String role;
  private final Path folder;

  private Pgbench(Path program, Database database, String role, Path folder) {
    this.program = program;
    this.database = database;
    this.role = role;
    this.folder = folder;
  }

  /**
   * Where it is.
   *
   * @throws LocalPartException when it is not installed; says how to get it
   */
  public static Path require() {
    Stream<Path> ofPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .filter(folder -> !folder.isEmpty())
            .map(Path::of);
    return Stream.concat(ofPath, ofDebian())
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new LocalPartException(
                    "pgbench is missing, which the limit is measured with: install postgresql-contrib"
                        + " (apt-get install postgresql-contrib), or put pgbench 15 or newer on the PATH"));
  }

  /** The newest first. */
  private static Stream<Path> ofDebian() {
    try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(version -> version.resolve("bin"))
          .toList()
          .stream();
    } catch (IOException none) {
      return Stream.empty();
    }
  }

  /**
   * @param role that it connects as: the service's own, bound by row-level security as the service is
   * @param folder for its scripts
   */
  public static Pgbench at(Path program, Database database, String role, Path folder) {
    return new Pgbench(program, database, role, folder);
  }

  /** So many connections for a while. */
  public Pass run(PgbenchScript script, int connections, Duration lasting, ProcessHandle store) {
    long seconds = lasting.toSeconds() + FIRST_SECONDS;
    Finished finished = run(script, connections, "--time=" + seconds, store);
    double perSecond = finished.progress.after(FIRST_SECONDS);
    // what each second came to stands for the seconds that count; effort is that of all of them
    double counted = lasting.toSeconds();
    Pass all = finished.pass;
    return new Pass(
        Math.round(perSecond * counted),
        0,
        counted,
        0,
        all.storeCores(),
        all.driverCores(),
        new Histogram(1));
  }

  /** So many transactions over each of so many connections. */
  public Pass run(PgbenchScript script, int connections, int each, ProcessHandle store) {
    return run(script, connections, "--transactions=" + each, store).pass;
  }

  private Finished run(PgbenchScript script, int connections, String amount, ProcessHandle store) {
    try {
      Path file = Files.createDirectories(folder).resolve("pgbench.sql");
      Files.writeString(file, script.text());
      PgbenchEffort effort = PgbenchEffort.begin(store);
      Process process =
          new ProcessBuilder(command(file, script, connections, amount))
              .redirectErrorStream(true)
              .start();
      Output output = new Output(process.getInputStream());
      output.start();
      effort.followToTheEnd(process);
      PgbenchProgress progress = PgbenchProgress.of(output.lines());
      if (process.exitValue() != 0 || progress.failed() > 0) {
        throw new LocalPartException("pgbench failed: " + String.join("; ", output.lines()));
      }
      return new Finished(progress, effort.pass(progress));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot run " + program, failed);
    }
  }

  private List<String> command(Path file, PgbenchScript script, int connections, String amount) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--progress=1",
                "--client=" + connections,
                "--jobs=" + Math.min(THREADS, connections),
                amount,
                "--host=127.0.0.1",
                "--port=" + database.port(),
                "--username=" + role,
                "--file=" + file));
    script.values().forEach((name, value) -> command.add("--define=" + name + "=" + value));
    command.add(database.name());
    return command;
  }

  private record Finished(PgbenchProgress progress, Pass pass) {}

  /** Read beside, so that it never waits for us. */
  private static final class Output extends Thread {

    private final InputStream from;
    private Optional<String> text = Optional.empty();

    private Output(InputStream from) {
      super("pgbench");
      this.from = from;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        text = Optional.of(new String(from.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException ended) {
        text = Optional.empty();
      }
    }

    private List<String> lines() {
      try {
        join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new LocalPartException("pgbench: interrupted", stopped);
      }
      return text.orElse("").lines().toList();
    }
  }
}
