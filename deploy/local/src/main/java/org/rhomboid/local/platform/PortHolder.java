package org.rhomboid.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out who listens on a port, where the system tells: Linux, processes of the same user (all for root). */
final class PortHolder {

  private static final String LISTENING = "0A";
  private static final int LOCAL_ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private PortHolder() {}

  /** Like `process 4711 (java)`. */
  static Optional<String> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)))
        .map(line -> line.strip().split("\\s+"))
        .filter(fields -> fields.length > INODE && fields[STATE].equals(LISTENING))
        .filter(fields -> fields[LOCAL_ADDRESS].endsWith(":%04X".formatted(port)))
        .flatMap(fields -> holder("socket:[" + fields[INODE] + "]").stream())
        .findFirst()
        .map(PortHolder::describe);
  }

  private static Optional<ProcessHandle> holder(String socket) {
    return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
  }

  private static boolean holds(ProcessHandle process, String socket) {
    try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      return open.anyMatch(file -> target(file).equals(socket));
    } catch (IOException e) {
      return false;
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return "";
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String describe(ProcessHandle process) {
    String name =
        process
            .info()
            .command()
            .map(command -> " (" + Path.of(command).getFileName() + ")")
            .orElse("");
    return "process " + process.pid() + name;
  }
}
