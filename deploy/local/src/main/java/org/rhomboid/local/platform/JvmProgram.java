package org.rhomboid.local.platform;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a JVM is started: by the same JDK as this one, in a session of its own, so that neither Ctrl-C nor the end of the
 * terminal reaches it.
 *
 * @param file what is run, when it is one file: told when it is missing
 */
record JvmProgram(Optional<Path> file, List<String> arguments, Map<String, String> environment) {

  private static final List<Path> SETSID =
      List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

  private static final String SERVICE_HEAP = "128";

  /** A packaged Quarkus application. */
  static JvmProgram ofService(Path jar, JvmCompiler compiler, Map<String, String> environment) {
    return ofService(jar, SERVICE_HEAP, compiler, environment);
  }

  /** The same with a heap of its own, in megabytes. */
  static JvmProgram ofService(
      Path jar, String megabytes, JvmCompiler compiler, Map<String, String> environment) {
    Path file = jar.toAbsolutePath();
    List<String> arguments = new ArrayList<>(JvmPart.smallHeap(megabytes, compiler));
    // the default of a packaged service is every address of the machine
    arguments.add("-Dquarkus.http.host=127.0.0.1");
    arguments.addAll(List.of("-jar", file.toString()));
    return new JvmProgram(Optional.of(file), arguments, environment);
  }

  static List<String> serviceFlags(JvmCompiler compiler) {
    return JvmPart.smallHeap(SERVICE_HEAP, compiler);
  }

  /** Megabytes that a service has where nothing else is said. */
  static String serviceHeap() {
    return SERVICE_HEAP;
  }

  Process start(Path workingFolder, Path log) throws IOException {
    Files.createDirectories(workingFolder);
    List<String> command = new ArrayList<>();
    // it becomes the program itself: the pid stays the same
    SETSID.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString)
        .ifPresent(command::add);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(workingFolder.toFile());
    builder.environment().putAll(environment);
    return builder
        .redirectInput(new File("/dev/null"))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  Optional<Path> missingFile() {
    return file.filter(Files::notExists);
  }
}
