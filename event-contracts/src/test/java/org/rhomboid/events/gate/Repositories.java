package org.rhomboid.events.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A git repository of a test, that holds a copy of the real contract, first of all released and committed on {@code main}. */
record Repositories(Path root) {

  static final Path REAL = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().getParent();

  /** The contract as files, without history. */
  static Repositories exported(Path root) throws IOException {
    for (String file : new WorkingTree(REAL).filesBelow("event-contracts/src/main/resources")) {
      copy(root, file);
    }
    copy(root, AcceptedBreaks.FILE);
    var repository = new Repositories(root);
    repository.release();
    return repository;
  }

  static Repositories committed(Path root) throws IOException {
    Repositories repository = exported(root);
    repository.git("init", "--quiet");
    repository.git("symbolic-ref", "HEAD", "refs/heads/main");
    repository.commit("first");
    return repository;
  }

  private static void copy(Path root, String file) throws IOException {
    Path target = root.resolve(file);
    Files.createDirectories(target.getParent());
    Files.copy(REAL.resolve(file), target);
  }

  void replace(String file, String part, String by) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(part)) {
      throw new AssertionError(part);
    }
    Files.writeString(path, text.replace(part, by));
  }

  /** Writes the released contract as it is now, whatever it breaks. */
  void release() throws IOException {
    Path file = root.resolve(Contract.RELEASED);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Contract.read(new WorkingTree(root)).released());
  }

  void commit(String message) throws IOException {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
  }

  String git(String... words) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("git", "-c", "user.name=test", "-c", "user.email=test@example.org"));
    command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null"));
    Stream.of(words).forEach(command::add);
    var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    Process git = builder.start();
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (git.onExit().join().exitValue() != 0) {
      throw new AssertionError(command + ": " + said);
    }
    return said.strip();
  }
}
