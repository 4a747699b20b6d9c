package org.rhomboid.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The words another process was started with. */
final class CommandLine {

  private static final String END_OF_WORD = "\0";

  private CommandLine() {}

  /** Empty when the process is gone, is only waiting to be reaped, or does not tell. */
  static List<String> of(ProcessHandle process) {
    Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    if (Files.isDirectory(Path.of("/proc/self"))) {
      try {
        String words = Files.readString(file, StandardCharsets.ISO_8859_1);
        return words.isEmpty() ? List.of() : List.of(words.split(END_OF_WORD));
      } catch (IOException e) {
        return List.of();
      }
    }
    return process.info().commandLine().map(words -> List.of(words.split(" "))).orElse(List.of());
  }
}
