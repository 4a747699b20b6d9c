package org.rhomboid.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Remembers a process across launchers: two lines, its pid and what tells it from a later one with that pid. */
record PidFile(Path file) {

  void write(ProcessHandle process) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      Files.createDirectories(file.getParent());
      Files.write(
          unfinished,
          List.of(Long.toString(process.pid()), ProcessIdentity.of(process).orElse("ended")));
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The remembered process, if it still lives. */
  Optional<ProcessHandle> read() {
    List<String> lines = lines();
    if (lines.size() < 2 || !lines.get(0).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(process -> ProcessIdentity.of(process).equals(Optional.of(lines.get(1))));
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
