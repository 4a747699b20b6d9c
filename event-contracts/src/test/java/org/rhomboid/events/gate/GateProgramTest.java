package org.rhomboid.events.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The gate as a program, in a repository of its own,")
@EnabledIf(
    value = "org.rhomboid.events.gate.BaseTest#hasGit",
    disabledReason = "there is no git on this machine")
final class GateProgramTest {

  private static final String SESSION =
      "event-contracts/src/main/resources/schemas/session-completed/v1.json";

  @TempDir Path folder;
  private Repositories repository;

  @BeforeEach
  void onABranch() throws IOException {
    repository = Repositories.committed(folder);
    repository.git("checkout", "--quiet", "-b", "topic");
  }

  @Test
  @DisplayName("opens while the contract is what it was")
  void opens() throws Exception {
    Outcome outcome = gate();

    assertThat(outcome.output()).contains("No promise is broken.");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  @DisplayName("stays shut on a field that is gone, named with everyone it was promised to")
  void staysShut() throws Exception {
    repository.replace(SESSION, "\"late\": {", "\"tardy\": {");
    repository.replace(SESSION, "\"late\",", "\"tardy\",");
    repository.commit("rename a field");

    Outcome outcome = gate();

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output())
        .contains(
            "BROKEN    session-completed/v1 /late FIELD_REMOVED", "promised by main ", "released")
        .contains("consumers/gateway-service /session-completed/late CONSUMER_LET_DOWN");
  }

  @Test
  @DisplayName("stays shut where the released contract was bent along with the schema")
  void bentRelease() throws Exception {
    repository.replace(SESSION, "\"minimum\": 0", "\"minimum\": -1");
    repository.release();
    repository.commit("bend both");
    assertThat(gate().exitCode()).isEqualTo(1);

    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "topic");
    repository.commit("something else, so that the commit before has it already");

    Outcome outcome = gate();
    assertThat(outcome.output()).contains("RANGE_WIDENED", "promised by once released");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  @DisplayName("stays shut without the released contract, and without history by it alone")
  void releasedAlone() throws Exception {
    repository.replace(SESSION, "\"EASY\", ", "");
    Files.move(folder.resolve(".git"), folder.resolve("git-is-elsewhere"));
    Outcome withoutHistory = gate();
    assertThat(withoutHistory.output()).contains("NO BASE TO COMPARE WITH", "VALUE_REMOVED");
    assertThat(withoutHistory.exitCode()).isEqualTo(1);

    Files.delete(folder.resolve(Contract.RELEASED));
    assertThat(gate().exitCode()).isEqualTo(1);
  }

  @Test
  @DisplayName("lets through what was accepted with a reason, says so, and nothing beyond it")
  void accepted() throws Exception {
    repository.replace(SESSION, "\"EASY\", ", "");
    repository.replace(
        AcceptedBreaks.FILE,
        "accepted: []",
        """
        accepted:
          - {contract: session-completed/v1, pointer: /items/*/effort, rule: VALUE_REMOVED, change: '"EASY" -> absent', why: nobody has said it yet}
        """);
    Outcome outcome = gate();
    assertThat(outcome.output()).contains("accepted", "because nobody has said it yet");
    assertThat(outcome.exitCode()).isZero();

    repository.replace(SESSION, "\"OK\", ", "");
    assertThat(gate().exitCode()).isEqualTo(1);
  }

  private record Outcome(int exitCode, String output) {}

  private Outcome gate() throws Exception {
    Process gate =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Gate.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(gate.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(gate.waitFor(), output);
  }
}
