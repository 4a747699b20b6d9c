package org.rhomboid.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Processor time that a process has used. Zero where the system does not tell. */
final class ProcessorTime {

  private static final int TICKS_A_SECOND = 100;

  /** Of {@code /proc/PID/stat}, counted from the one after the name: utime, stime, cutime, cstime. */
  private static final int FIRST = 11;

  private static final int OWN = 2;
  private static final int WITH_ENDED_CHILDREN = 4;

  private ProcessorTime() {}

  static Duration of(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** With its children, those that have ended too: every connection of PostgreSQL is a process of its own. */
  static Duration ofFamily(ProcessHandle process) {
    long ticks =
        ticks(process, WITH_ENDED_CHILDREN)
            + process.descendants().mapToLong(child -> ticks(child, OWN)).sum();
    return Duration.ofMillis(ticks * 1_000 / TICKS_A_SECOND);
  }

  private static long ticks(ProcessHandle process, int fields) {
    try {
      return ticks(
          Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat")), fields);
    } catch (IOException endedOrNotLinux) {
      return 0;
    }
  }

  /** @param stat the line that Linux tells of a process; its name may contain anything */
  static long ticks(String stat, int fields) {
    String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    long ticks = 0;
    for (int i = FIRST; i < FIRST + fields; i++) {
      ticks += Long.parseLong(words[i]);
    }
    return ticks;
  }
}
