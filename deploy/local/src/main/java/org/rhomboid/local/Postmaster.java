package org.rhomboid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The living server process of a data folder, as its postmaster.pid tells.
 *
 * @param process the postmaster
 * @param port the port it was started with
 * @param status `starting`, `ready`, `stopping`, …; empty when not written yet
 */
record Postmaster(ProcessHandle process, int port, String status) {

  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /**
   * Nothing when there is no such process. A pid that now belongs to another program (after a reboot) counts as nothing:
   * see {@link #removeStale}.
   */
  static Optional<Postmaster> of(Path dataFolder) {
    List<String> lines = lines(dataFolder);
    return pid(lines)
        .flatMap(ProcessHandle::of)
        .filter(process -> isServer(process, dataFolder))
        .map(process -> new Postmaster(process, port(lines), line(lines, STATUS_LINE)));
  }

  /**
   * Removes a postmaster.pid that names a living process of something else: PostgreSQL would refuse to start as long as
   * that lives. A file whose process is dead stays: by it PostgreSQL finds out whether children of the dead one still
   * hold the data.
   */
  static void removeStale(Path dataFolder) {
    Optional<ProcessHandle> named = pid(lines(dataFolder)).flatMap(ProcessHandle::of);
    if (named.isPresent() && !isServer(named.get(), dataFolder)) {
      try {
        Files.deleteIfExists(file(dataFolder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  boolean isStopping() {
    return status.equals("stopping");
  }

  private static boolean isServer(ProcessHandle process, Path dataFolder) {
    List<String> command = CommandLine.of(process);
    return !command.isEmpty()
        && command.get(0).endsWith("postgres")
        && command.contains(dataFolder.toString());
  }

  private static Path file(Path dataFolder) {
    return dataFolder.resolve("postmaster.pid");
  }

  private static List<String> lines(Path dataFolder) {
    try {
      return Files.readAllLines(file(dataFolder));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index).strip() : "";
  }

  private static Optional<Long> pid(List<String> lines) {
    String pid = line(lines, PID_LINE);
    // a postmaster in single-user mode writes its pid negated
    return pid.matches("-?\\d{1,18}")
        ? Optional.of(Math.abs(Long.parseLong(pid)))
        : Optional.empty();
  }

  private static int port(List<String> lines) {
    String port = line(lines, PORT_LINE);
    return port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
  }
}
