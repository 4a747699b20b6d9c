package org.rhomboid.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.rhomboid.local.LocalPartException;

/** The right to start and stop parts of a home: one launcher has it at a time, and its death gives it back. */
public final class Turn implements AutoCloseable {

  private static final String LAUNCHER = "launcher";

  private final FileChannel channel;

  private Turn(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it, and notes this process as the launcher.
   *
   * @throws LocalPartException when another launcher has it
   */
  public static Turn take(Home home) {
    Turn turn = beside(home);
    home.pidFile(LAUNCHER).write(ProcessHandle.current());
    return turn;
  }

  /**
   * Takes it beside a launcher that stays with the parts in the foreground, if there is one: that one remains the launcher.
   *
   * @throws LocalPartException when another launcher has it
   */
  public static Turn beside(Home home) {
    try {
      Files.createDirectories(home.run());
      FileChannel channel =
          FileChannel.open(
              home.run().resolve("launcher.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new LocalPartException(
            "Another rhomboid is starting or stopping parts%s: wait for it, or end it with ./rhomboid down"
                .formatted(
                    launcher(home).map(process -> " (process " + process.pid() + ")").orElse("")));
      }
      return new Turn(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + home.run(), e);
    }
  }

  /** Whether somebody starts or stops parts now. */
  public static boolean isTaken(Home home) {
    try {
      beside(home).close();
      return false;
    } catch (LocalPartException taken) {
      return true;
    }
  }

  /** The launcher that starts parts now, or stays with them in the foreground. */
  public static Optional<ProcessHandle> launcher(Home home) {
    return home.pidFile(LAUNCHER).read();
  }

  /** Nobody needs to ask this process any more. */
  public static void leave(Home home) {
    if (launcher(home).equals(Optional.of(ProcessHandle.current()))) {
      home.pidFile(LAUNCHER).delete();
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
