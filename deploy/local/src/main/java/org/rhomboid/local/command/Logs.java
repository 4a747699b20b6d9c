package org.rhomboid.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.platform.Home;

/** Shows the end of the logs, of one part or of all; with `-f` also what is added. */
record Logs(Home home) implements Command {

  private static final String SUFFIX = ".log";
  private static final int LINES = 50;
  private static final int LOOK_EVERY_MILLIS = 200;

  @Override
  public int run(Words words, Terminal terminal) {
    boolean follow = words.flag("-f") | words.flag("--follow");
    Optional<String> part = words.next();
    words.requireNoMore();
    List<Path> files = part.map(this::named).orElseGet(this::all);
    List<FollowedLog> logs = files.stream().map(file -> new FollowedLog(file, LINES)).toList();
    logs.forEach(log -> show(log, files.size() > 1, terminal));
    while (follow) {
      logs.forEach(log -> show(log, files.size() > 1, terminal));
      if (!paused()) {
        return OK;
      }
    }
    return OK;
  }

  private static void show(FollowedLog log, boolean named, Terminal terminal) {
    log.added()
        .forEach(line -> terminal.print(named ? "%-9s| %s".formatted(log.name(), line) : line));
  }

  private List<Path> named(String part) {
    Path file = home.log(part);
    if (Files.notExists(file)) {
      throw new LocalPartException(
          "there is no log of '%s', but of: %s"
              .formatted(part, String.join(", ", all().stream().map(FollowedLog::name).toList())));
    }
    return List.of(file);
  }

  private List<Path> all() {
    if (Files.notExists(home.logs())) {
      throw new LocalPartException("there are no logs yet in " + home.logs());
    }
    try (Stream<Path> files = Files.list(home.logs())) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean paused() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
