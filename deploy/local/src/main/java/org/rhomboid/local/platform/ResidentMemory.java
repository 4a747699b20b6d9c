package org.rhomboid.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The memory that a process and its children hold, as Linux counts it. */
final class ResidentMemory {

  private static final int KIB_PER_MIB = 1024;

  private ResidentMemory() {}

  /** MiB; what several processes share is counted once. Empty where the system does not tell. */
  static OptionalLong mebibytes(ProcessHandle process) {
    long kibibytes =
        Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(ResidentMemory::kibibytes)
            .sum();
    return kibibytes == 0 ? OptionalLong.empty() : OptionalLong.of(kibibytes / KIB_PER_MIB);
  }

  private static long kibibytes(ProcessHandle process) {
    Path folder = Path.of("/proc", Long.toString(process.pid()));
    // Pss: each process's fair share of shared pages; its plain size where that may not be read
    return Stream.of(
            line(folder.resolve("smaps_rollup"), "Pss:"), line(folder.resolve("status"), "VmRSS:"))
        .filter(size -> size > 0)
        .findFirst()
        .orElse(0L);
  }

  private static long line(Path file, String name) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
