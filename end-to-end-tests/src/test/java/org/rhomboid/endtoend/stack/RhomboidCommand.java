package org.rhomboid.endtoend.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.local.command.Launcher;
import org.rhomboid.local.platform.LocalPlatform;

/**
 * A command of the launcher in a process of its own, as the script starts it.
 *
 * @param output what it said, on both streams
 */
public record RhomboidCommand(int exitCode, String output) {

  static RhomboidCommand run(LocalPlatform platform, String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("RHOMBOID_HOME", platform.home().folder().toString());
    builder.environment().put("RHOMBOID_KAFKA_PORT", Integer.toString(platform.port("kafka")));
    try {
      Process process = builder.start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new RhomboidCommand(process.onExit().join().exitValue(), output);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
