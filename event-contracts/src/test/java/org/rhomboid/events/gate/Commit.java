package org.rhomboid.events.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files as they were in a commit. */
record Commit(Git git, String id) implements ContractSource {

  private static final int SHORT = 10;

  @Override
  public List<String> filesBelow(String folder) {
    return git.ask("ls-tree", "-r", "-z", "--name-only", id, "--", folder + "/")
        .map(names -> names.split("\0"))
        .map(names -> Stream.of(names).filter(it -> !it.isEmpty()).sorted().toList())
        .orElse(List.of());
  }

  @Override
  public Optional<String> text(String path) {
    return git.ask("cat-file", "blob", id + ":" + path);
  }

  String shortId() {
    return id.substring(0, Math.min(SHORT, id.length()));
  }
}
