package org.rhomboid.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bash script at the top of the repository. */
final class ScriptTest {

  private static final Path SCRIPT = Path.of("../../rhomboid").toAbsolutePath().normalize();
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "sed",
          "sort",
          "head",
          "tail",
          "dirname",
          "readlink",
          "tr",
          "find",
          "mkdir",
          "touch");

  @TempDir Path folder;
  private Path path;

  @BeforeEach
  void onlyOrdinaryTools() throws IOException {
    path = Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      program(path.resolve(tool), "exec " + located(tool) + " \"$@\"");
    }
  }

  @Test
  @DisplayName("Of all JDKs the newest is taken, by number and not by letter")
  void newestJdk() throws Exception {
    jdk("jdk-9", "9.0.4");
    jdk("jdk-17", "17.0.15");
    jdk("temurin-25", "25.0.3");
    jdk("jdk-17-older", "17.0.9");
    Files.createDirectory(folder.resolve("jvm/not-a-jdk"));

    Outcome outcome = bash("source " + SCRIPT + " && choose_jdk && echo $JAVA_HOME");

    assertThat(outcome.output().strip()).endsWith("/jvm/temurin-25");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  @DisplayName("A JRE is no JDK; none, or none new enough: one line")
  void noJdk() throws Exception {
    Files.delete(jdk("jre", "21.0.1").resolve("bin/javac"));
    assertOneLine(bash(SCRIPT + " up"), "no JDK found");

    jdk("jdk-11", "11.0.2");
    assertOneLine(bash(SCRIPT + " up"), "11.0.2");
  }

  @Test
  @DisplayName("No Maven, or one that is too old: one line")
  void maven() throws Exception {
    jdk("jdk-17", "17.0.15");
    assertOneLine(bash(SCRIPT + " test"), "Maven is missing");

    program(path.resolve("mvn"), "echo 'Apache Maven 3.8.6 (of old)'");
    assertOneLine(bash(SCRIPT + " test"), "Maven 3.8.6 is too old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up", "down", "restart", "status", "logs", "dlq", "reset", "token", "test", "bench"
      })
  @DisplayName("Each command explains itself without a JDK")
  void help(String command) throws Exception {
    Outcome outcome = bash("cd / && " + SCRIPT + " " + command + " --help");

    assertThat(outcome.output()).startsWith("Usage: ./rhomboid " + command);
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  @DisplayName(
      "What was never built is stale; what is older than its stamp is not; a newer file makes it stale")
  void stale() throws Exception {
    Path source = Files.createDirectories(folder.resolve("repo/service-kit/src/main"));
    Path stamp =
        Files.createDirectories(folder.resolve("home/app/catalog-service")).resolve(".built");
    String ask = "source %s && ROOT=%s && is_stale catalog-service && echo stale || echo fresh";
    String question = ask.formatted(SCRIPT, folder.resolve("repo"));
    assertThat(bash(question).output()).isEqualTo("stale\n");

    Files.createFile(stamp);
    assertThat(bash(question).output()).isEqualTo("fresh\n");

    Path added = Files.createFile(source.resolve("New.java"));
    Files.setLastModifiedTime(added, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(bash(question).output()).isEqualTo("stale\n");
  }

  private void assertOneLine(Outcome outcome, String part) {
    assertThat(outcome.output()).hasLineCount(1).startsWith("rhomboid: ").contains(part);
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve("jvm").resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    program(jdk.resolve("bin/java"), "");
    program(jdk.resolve("bin/javac"), "");
    return jdk;
  }

  private static void program(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path located(String tool) {
    return List.of("/usr/bin", "/bin").stream()
        .map(bin -> Path.of(bin, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private record Outcome(int exitCode, String output) {}

  private Outcome bash(String command) throws Exception {
    List<String> jdks = new ArrayList<>();
    if (Files.exists(folder.resolve("jvm"))) {
      try (var folders = Files.list(folder.resolve("jvm"))) {
        folders.map(Path::toString).sorted().forEach(jdks::add);
      }
    }
    var builder = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true);
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "PATH", path.toString(),
                "HOME", folder.toString(),
                "RHOMBOID_HOME", folder.resolve("home").toString(),
                "RHOMBOID_JDKS", String.join(":", jdks)));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
