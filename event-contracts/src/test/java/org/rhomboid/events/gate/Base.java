package org.rhomboid.events.gate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the contract is held against.
 *
 * @param commit the state of the main branch; empty when there is none to be had
 * @param why which one it is, or why there is none
 */
record Base(Optional<Commit> commit, String why) {

  private static final List<String> MAIN = List.of("refs/remotes/origin/main", "refs/heads/main");

  private static Base at(Git git, String commit, String why) {
    return new Base(Optional.of(new Commit(git, commit)), why);
  }

  private static Base none(String why) {
    return new Base(Optional.empty(), why);
  }

  /**
   * On a branch: where it left the main branch, so that what has landed there since is not taken for removed. On the main branch itself: the commit before, or
   * the last one where the contract has changes that are not committed.
   */
  static Base of(Path root) {
    Git git = new Git(root);
    Optional<String> folder = git.ask("rev-parse", "--show-toplevel");
    if (folder.isEmpty() || !isSame(Path.of(folder.get()), root)) {
      return none("this is no git checkout, or git cannot read it");
    }
    Optional<String> head = git.commit("HEAD");
    if (head.isEmpty()) {
      return none("nothing is committed yet");
    }
    return ofBranch(git, head.get()).orElseGet(() -> ofMain(git, head.get()));
  }

  private static Optional<Base> ofBranch(Git git, String head) {
    for (String main : MAIN) {
      Optional<String> tip = git.commit(main);
      if (tip.isEmpty()) {
        continue;
      }
      String name = main.replaceFirst("refs/(remotes|heads)/", "");
      Optional<String> fork = git.ask("merge-base", head, tip.get());
      if (fork.isEmpty()) {
        return Optional.of(
            at(git, tip.get(), "the tip of " + name + ": where it was left is not in this clone"));
      }
      if (!fork.get().equals(head)) {
        return Optional.of(at(git, fork.get(), "where this branch left " + name));
      }
    }
    return Optional.empty();
  }

  private static Base ofMain(Git git, String head) {
    boolean asCommitted =
        git.ask("diff", "--quiet", "--no-ext-diff", head, "--", Contract.FOLDER).isPresent();
    if (!asCommitted) {
      return at(git, head, "the last commit, as the contract has changes that are not committed");
    }
    return git.commit("HEAD^1")
        .map(parent -> at(git, parent, "the commit before: this is the main branch itself"))
        .orElseGet(() -> none("the commit before is not in this clone: it is shallow, or new"));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return one.toRealPath().equals(other.toRealPath());
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Every released contract that the main branch has had up to here, newest first, each once. */
  List<String> released() {
    return commit.stream()
        .flatMap(
            base ->
                base
                    .git()
                    .ask("log", "--first-parent", "--format=%H", base.id(), "--", Contract.RELEASED)
                    .stream()
                    .flatMap(String::lines)
                    .flatMap(id -> new Commit(base.git(), id).text(Contract.RELEASED).stream()))
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return commit.map(it -> it.shortId() + ", " + why).orElse("NO BASE TO COMPARE WITH: " + why);
  }
}
