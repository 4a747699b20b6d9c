package org.rhomboid.events.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What the contract is held against")
@EnabledIf(value = "hasGit", disabledReason = "there is no git on this machine")
final class BaseTest {

  private static final String SESSION =
      "event-contracts/src/main/resources/schemas/session-completed/v1.json";

  @TempDir Path folder;

  static boolean hasGit() {
    return new Git(Path.of(".")).ask("--version").isPresent();
  }

  @Test
  @DisplayName("on a branch: where it left main, so that what landed there since is not missed")
  void branch() throws IOException {
    Repositories repository = Repositories.committed(folder);
    String fork = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "--quiet", "-b", "topic");
    repository.commit("on the branch");
    repository.git("checkout", "--quiet", "main");
    repository.replace(
        SESSION,
        "\"memberId\": {",
        "\"note\": { \"description\": \"New.\" },\n    \"memberId\": {");
    repository.release();
    repository.commit("landed since");
    repository.git("checkout", "--quiet", "topic");

    assertThat(commit(Base.of(folder))).isEqualTo(fork);
    assertThat(Base.of(folder).why()).isEqualTo("where this branch left main");
    assertThat(Gate.hold(folder).passes()).isTrue();
  }

  @Test
  @DisplayName("in a clone: the main branch of its origin, also where it has no main of its own")
  void clone(@TempDir Path elsewhere) throws IOException {
    Repositories origin = Repositories.committed(folder);
    origin.git("clone", "--quiet", folder.toString(), elsewhere.resolve("clone").toString());
    var clone = new Repositories(elsewhere.resolve("clone"));
    clone.git("checkout", "--quiet", "-b", "topic");
    clone.git("branch", "--quiet", "-D", "main");
    clone.commit("on the branch");

    assertThat(commit(Base.of(clone.root()))).isEqualTo(origin.git("rev-parse", "HEAD"));
    assertThat(Base.of(clone.root()).why()).isEqualTo("where this branch left origin/main");
  }

  @Test
  @DisplayName("on main itself: the commit before, or the last one for what is not committed")
  void main() throws IOException {
    Repositories repository = Repositories.committed(folder);
    String first = repository.git("rev-parse", "HEAD");
    repository.commit("second");
    assertThat(commit(Base.of(folder))).isEqualTo(first);

    repository.replace(SESSION, "\"minimum\": 0", "\"minimum\": -1");

    assertThat(commit(Base.of(folder))).isEqualTo(repository.git("rev-parse", "HEAD"));
  }

  @Test
  @DisplayName(
      "is nothing, and says so, without git, before the first commit, and in a shallow clone")
  void nothing(@TempDir Path elsewhere) throws IOException {
    Repositories.exported(folder);
    assertThat(Base.of(folder).toString())
        .isEqualTo("NO BASE TO COMPARE WITH: this is no git checkout, or git cannot read it");

    var origin = Repositories.committed(elsewhere.resolve("origin"));
    origin.commit("second");
    Path shallow = elsewhere.resolve("shallow");
    origin.git(
        "clone", "--quiet", "--depth=1", origin.root().toUri().toString(), shallow.toString());
    assertThat(Base.of(shallow).toString()).contains("NO BASE", "shallow");
    assertThat(Gate.hold(shallow).passes()).isTrue();
    assertThat(Gate.hold(shallow).text()).contains("NO BASE TO COMPARE WITH");
  }

  @Test
  @DisplayName("is nothing in a tree that only lies inside another repository")
  void inside() throws IOException {
    Repositories outer = Repositories.committed(folder);
    Path inner = folder.resolve("unpacked");
    Repositories.exported(inner);

    assertThat(Base.of(inner).commit()).isEmpty();
    assertThat(Base.of(outer.root()).why()).contains("not in this clone");
  }

  private static String commit(Base base) {
    return base.commit().orElseThrow().id();
  }
}
