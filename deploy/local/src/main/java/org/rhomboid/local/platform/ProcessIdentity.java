package org.rhomboid.local.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Tells a process from a later one that got the same pid. */
final class ProcessIdentity {

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  private static final String DEAD_STATES = "ZX";
  private static final int STATE = 0;
  private static final int THREADS = 17;
  private static final int START_TICKS = 19;

  private ProcessIdentity() {}

  /** Empty when the process is gone, or dead and only waiting to be reaped. */
  static Optional<String> of(ProcessHandle process) {
    if (!process.isAlive()) {
      return Optional.empty();
    }
    // the start as a time of day would differ after the clock was set; ticks since this boot do not
    return Files.exists(BOOT)
        ? ofLinux(process)
        : process.info().startInstant().map(Instant::toString).or(() -> Optional.of("unknown"));
  }

  private static Optional<String> ofLinux(ProcessHandle process) {
    try {
      String stat =
          Files.readString(
              Path.of("/proc", Long.toString(process.pid()), "stat"), StandardCharsets.ISO_8859_1);
      // the second field is the program's name in brackets, and may hold anything
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      // a killed JVM's first thread may be dead while others still hold its port
      boolean dead = DEAD_STATES.contains(fields[STATE]) && Integer.parseInt(fields[THREADS]) <= 1;
      return dead
          ? Optional.empty()
          : Optional.of(Files.readString(BOOT).strip() + "/" + fields[START_TICKS]);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
