package org.rhomboid.local.command;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A log file that is read as it grows. */
final class FollowedLog {

  private static final int USUAL_LINE_BYTES = 400;
  private static final int MOST_BYTES = 1 << 20;

  private final Path file;
  private final int firstLines;
  private long position = -1;

  /**
   * @param firstLines how many of the lines that are there already are shown first
   */
  FollowedLog(Path file, int firstLines) {
    this.file = file;
    this.firstLines = firstLines;
  }

  static String name(Path file) {
    return file.getFileName().toString().replaceAll("\\.log$", "");
  }

  String name() {
    return name(file);
  }

  /** The whole lines that came since the last call; none when the file is not there. */
  List<String> added() {
    try (var log = new RandomAccessFile(file.toFile(), "r")) {
      boolean first = position < 0;
      if (first || log.length() < position) {
        // also when a new file took the place of a large one
        position = first ? Math.max(0, log.length() - (long) firstLines * USUAL_LINE_BYTES) : 0;
      }
      boolean cut = first && position > 0;
      List<String> lines = wholeLines(log);
      int skipped = first ? Math.max(cut ? 1 : 0, lines.size() - firstLines) : 0;
      return lines.subList(Math.min(skipped, lines.size()), lines.size());
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<String> wholeLines(RandomAccessFile log) throws IOException {
    byte[] bytes = new byte[(int) Math.min(MOST_BYTES, log.length() - position)];
    log.seek(position);
    log.readFully(bytes);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    position += end;
    return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
  }
}
