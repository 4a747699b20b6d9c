package org.rhomboid.local.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps a log from growing without end: one older file beside it at most. */
final class LogRotation {

  private static final long LARGE_BYTES = 10L << 20;

  private LogRotation() {}

  static Path prepare(Path log) throws IOException {
    Files.createDirectories(log.getParent());
    if (Files.exists(log) && Files.size(log) > LARGE_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    return log;
  }
}
