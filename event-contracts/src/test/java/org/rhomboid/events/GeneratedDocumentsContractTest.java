package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With {@code -Drhomboid.regenerate=true} it writes the documents instead of failing on a difference. */
@DisplayName("What is generated from the contract")
class GeneratedDocumentsContractTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

  @Test
  @DisplayName("is asyncapi.yaml, as committed")
  void asyncApi() throws IOException {
    assertCommitted(
        MODULE.resolve("asyncapi.yaml"), AsyncApiDocument.write(ContractFiles.topics()));
  }

  @Test
  @DisplayName("is docs/reference/events.md, as committed")
  void eventPages() throws IOException {
    assertCommitted(
        MODULE.resolve("../docs/reference/events.md"), EventPages.write(ContractFiles.topics()));
  }

  private static void assertCommitted(Path file, String generated) throws IOException {
    if (Boolean.getBoolean("rhomboid.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, generated);
    }
    assertThat(Files.exists(file) ? Files.readString(file) : "")
        .as(
            "%s differs from the contract: run mvn -pl event-contracts test -Drhomboid.regenerate=true and commit it",
            file.getFileName())
        .isEqualTo(generated);
  }
}
