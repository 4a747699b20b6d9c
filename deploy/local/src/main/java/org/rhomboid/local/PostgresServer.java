package org.rhomboid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The server process of one data folder: made, started, found again, stopped. */
final class PostgresServer {

  private static final String MAJOR_VERSION = "18";
  private static final Duration STOP_AT_MOST = Duration.ofSeconds(30);
  private static final Duration RETRY_FOR = Duration.ofSeconds(20);

  private final Path folder;
  private final Path log;

  PostgresServer(Path folder, Path log) {
    this.folder = folder;
    this.log = log;
  }

  Optional<Postmaster> postmaster() {
    return Postmaster.of(folder);
  }

  /** Makes the data folder where there is none. A kill in the midst of it leaves nothing that looks like one. */
  void initialize(Durability durability) {
    if (LocalPostgres.isInitialized(folder)) {
      requireVersion();
      return;
    }
    Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
    try {
      Files.createDirectories(folder.getParent());
      Folders.delete(unfinished);
      initialize(unfinished, durability);
      Files.deleteIfExists(folder);
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the data folder " + folder, e);
    }
  }

  private static void initialize(Path target, Durability durability) {
    // the built-in locale sorts the same on every machine, whatever its C library
    var made =
        command()
            .run(
                "initdb",
                "--pgdata=" + target,
                "--username=" + LocalPostgres.SUPERUSER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                durability == Durability.FAST ? "--no-sync" : "--data-checksums");
    if (made.failed()) {
      throw new LocalPartException("initdb failed: " + made.output());
    }
  }

  private void requireVersion() {
    try {
      String version = Files.readString(folder.resolve("PG_VERSION")).strip();
      if (!version.equals(MAJOR_VERSION)) {
        throw new LocalPartException(
            "%s was made by PostgreSQL %s, this is %s".formatted(folder, version, MAJOR_VERSION));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it, unless it runs as wanted already. */
  void start(int port, Durability durability) {
    Optional<Postmaster> running = postmaster();
    if (running.isPresent() && isAsWanted(running.get(), port, durability)) {
      return;
    }
    stop();
    Postmaster.removeStale(folder);
    String[] arguments = startArguments(port, durability);
    // children of a killed postmaster hold on to the data for a moment, and the server refuses as
    // long as they do
    var started = new PostgresCommand.Outcome[1];
    boolean runs =
        Waiting.await(
            RETRY_FOR,
            () -> {
              started[0] = command().run("pg_ctl", arguments);
              return !started[0].failed()
                  || !LogTail.of(log, 5).contains("pre-existing shared memory");
            });
    if (!runs || started[0].failed()) {
      throw new LocalPartException(
          "PostgreSQL did not start; the end of its log:\n" + LogTail.of(log, 10));
    }
  }

  /** One that was started with other settings is started anew; with other durability it would promise too much. */
  private static boolean isAsWanted(Postmaster running, int port, Durability durability) {
    return !running.isStopping()
        && running.port() == port
        && CommandLine.of(running.process())
            .contains("fsync=" + durability.settings().get("fsync"));
  }

  private String[] startArguments(int port, Durability durability) {
    Map<String, String> settings = new TreeMap<>(durability.settings());
    settings.put("port", Integer.toString(port));
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("unix_socket_directories", "");
    settings.put("max_connections", "200");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    String options =
        settings.entrySet().stream()
            .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" "));
    return new String[] {
      "start",
      "--pgdata=" + folder,
      "--log=" + log,
      "--wait",
      "--timeout=60",
      "--options=" + options
    };
  }

  /** Stops it with the clients that are connected; fine if it does not run. */
  void stop() {
    Optional<Postmaster> running = postmaster();
    if (running.isEmpty()) {
      return;
    }
    String seconds = "--timeout=" + STOP_AT_MOST.toSeconds();
    command().run("pg_ctl", "stop", "--pgdata=" + folder, "--mode=fast", "--wait", seconds);
    if (running.get().process().isAlive()) {
      command().run("pg_ctl", "stop", "--pgdata=" + folder, "--mode=immediate", "--wait", seconds);
    }
  }

  void kill() {
    postmaster()
        .map(Postmaster::process)
        .ifPresent(
            process -> {
              process.destroyForcibly();
              Waiting.await(STOP_AT_MOST, () -> CommandLine.of(process).isEmpty());
            });
  }

  private static PostgresCommand command() {
    return new PostgresCommand(PostgresBinaries.folder());
  }
}
