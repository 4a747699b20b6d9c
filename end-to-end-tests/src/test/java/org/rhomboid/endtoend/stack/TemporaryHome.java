package org.rhomboid.endtoend.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.local.Durability;
import org.rhomboid.local.platform.Applications;
import org.rhomboid.local.platform.Home;
import org.rhomboid.local.platform.PlatformSettings;

/** A folder that goes away with the tests; the logs of the parts stay, in {@code target/platform-logs}. */
record TemporaryHome(Path folder) {

  private static final Path KEPT_LOGS = Path.of("target", "platform-logs");

  static TemporaryHome create() {
    try {
      return new TemporaryHome(Files.createTempDirectory("rhomboid-end-to-end-"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Free ports; durable, because a database that is killed must keep what it promised. */
  PlatformSettings settings() {
    var ports = PlatformSettings.onFreePorts(folder, Applications.built(Repository.ROOT)).ports();
    return new PlatformSettings(
        new Home(folder), Applications.built(Repository.ROOT), ports, Durability.DURABLE);
  }

  Path key() {
    return new Home(folder).privateKey();
  }

  void clear() {
    try {
      keepLogs();
      for (Path file : files(folder)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void keepLogs() throws IOException {
    Files.createDirectories(KEPT_LOGS);
    for (Path log : files(new Home(folder).logs())) {
      if (Files.isRegularFile(log)) {
        Files.copy(log, KEPT_LOGS.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The deepest first. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
