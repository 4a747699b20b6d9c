package org.rhomboid.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs initdb and pg_ctl to their end, as root too. */
final class PostgresCommand {

  private final Path binaries;

  PostgresCommand(Path binaries) {
    this.binaries = binaries;
  }

  /** What a program said, and whether it succeeded (0). */
  record Outcome(int exitCode, String output) {
    boolean failed() {
      return exitCode != 0;
    }
  }

  Outcome run(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      // PostgreSQL refuses user id 0; in a user namespace of its own it is nobody, with the same
      // rights to the files
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(binaries.resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      return outcome(new ProcessBuilder(command).redirectErrorStream(true));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot run " + program, e);
    }
  }

  private static Outcome outcome(ProcessBuilder builder) throws IOException {
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return new Outcome(Waiting.uninterrupted(process::waitFor), output);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
