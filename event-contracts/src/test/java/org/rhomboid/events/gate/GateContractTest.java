package org.rhomboid.events.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With {@code -Drhomboid.regenerate=true} it writes the released contract anew, unless that would break a promise. */
@DisplayName("The event contracts")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GateContractTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();
  private static final Path ROOT = MODULE.getParent();

  private GateReport report;

  @BeforeAll
  void hold() throws IOException {
    report = Gate.hold(ROOT);
    // continuous integration shows it: that nothing was compared is to be seen
    Files.createDirectories(MODULE.resolve("target"));
    Files.writeString(MODULE.resolve("target/gate.txt"), report.text());
  }

  @Test
  @DisplayName("keep every promise of the main branch")
  void keepThePromisesOfMain() {
    assumeTrue(report.base().commit().isPresent(), report.base().toString());

    assertThat(report.unaccepted(Gate.MAIN)).as(report.text()).isEmpty();
  }

  @Test
  @DisplayName("keep every promise that the main branch has ever released")
  void keepThePromisesOfOnce() {
    assertThat(report.unaccepted("")).as(report.text()).isEmpty();
  }

  @Test
  @DisplayName("are the released contract, as committed")
  void areReleased() throws IOException {
    Path file = ROOT.resolve(Contract.RELEASED);
    String now = Contract.read(new WorkingTree(ROOT)).released();
    if (Boolean.getBoolean("rhomboid.regenerate") && report.unaccepted("").isEmpty()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, now);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "%s%s differs from the contract. Where the words changed and not the meaning, or an optional field was added: run mvn -pl event-contracts test -Drhomboid.regenerate=true and commit it",
            report.text(), Contract.RELEASED)
        .isEqualTo(now);
  }
}
