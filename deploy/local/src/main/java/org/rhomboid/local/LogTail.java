package org.rhomboid.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file. */
public final class LogTail {

  private static final int LONGEST_LINE = 500;

  private LogTail() {}

  /** At most the given number of last lines, joined by line feeds; empty when there is no such file. */
  public static String of(Path log, int lines) {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      long from = Math.max(0, file.length() - (long) lines * LONGEST_LINE);
      file.seek(from);
      byte[] end = new byte[(int) (file.length() - from)];
      file.readFully(end);
      List<String> all = new String(end, StandardCharsets.UTF_8).lines().toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException e) {
      return "";
    }
  }
}
