package org.rhomboid.events.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program git in a folder; it only ever reads. */
record Git(Path folder) {

  /** What it answers, without the line's end; empty when it fails, or when there is no git. */
  Optional<String> ask(String... words) {
    List<String> command = new ArrayList<>(List.of("git", "--no-optional-locks"));
    // a checkout that belongs to another user, as in containers: its code is being run anyway
    command.addAll(List.of("-c", "safe.directory=*"));
    command.addAll(List.of(words));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    // a hook's variables name another repository than the folder's
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    try {
      Process git = builder.start();
      git.getOutputStream().close();
      byte[] answer = git.getInputStream().readAllBytes();
      return git.waitFor() == 0
          ? Optional.of(new String(answer, StandardCharsets.UTF_8).stripTrailing())
          : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** The full id of the commit of that name; empty when there is none. */
  Optional<String> commit(String name) {
    return ask("rev-parse", "--verify", "--quiet", name + "^{commit}");
  }
}
