package org.rhomboid.bench.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.platform.Applications;
import org.rhomboid.local.platform.Home;

/**
 * Where a benchmark works: beside a running platform's data, never in it. One benchmark has it at a time, because two at once would measure each other; what an
 * earlier one that was killed has left behind is ended and removed.
 */
public final class Workplace implements AutoCloseable {

  private final Path folder;
  private final Path programs;
  private final FileChannel lock;

  private Workplace(Path folder, Path programs, FileChannel lock) {
    this.folder = folder;
    this.programs = programs;
    this.lock = lock;
  }

  /**
   * @param home of the platform, {@code .rhomboid}
   * @throws LocalPartException when another benchmark runs
   */
  public static Workplace take(Path home) {
    try {
      Path folder = Files.createDirectories(home.resolve("bench"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new LocalPartException("another benchmark runs: wait for it, they would be slower");
      }
      return new Workplace(folder, home.resolve("app"), channel);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write to " + home, failed);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }

  /** Where results are written. */
  public Path results() {
    return folder;
  }

  Applications applications() {
    return Applications.copied(programs);
  }

  /** Of the parts that are measured; nothing is in it between two benchmarks. */
  Home home() {
    return new Home(folder.resolve("run"));
  }

  /** Removes the parts' data, keys and logs. */
  void clear() {
    try {
      for (Path file : files(home().folder())) {
        Files.deleteIfExists(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot remove " + home().folder(), failed);
    }
  }

  /** The deepest first. */
  private static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
