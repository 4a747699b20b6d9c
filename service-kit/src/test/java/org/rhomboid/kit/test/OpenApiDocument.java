package org.rhomboid.kit.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code openapi.json} of a service, which is committed, against the document that the build makes of the code. A service extends it with a class
 * that has {@code @QuarkusTest} and its test resources, and nothing else. {@code -Drhomboid.regenerate=true} writes the file anew.
 */
public abstract class OpenApiDocument {

  private static final Path COMMITTED = Path.of("openapi.json");
  private static final Path GENERATED = Path.of("target", "openapi", "openapi.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  @DisplayName("The committed openapi.json is what the code says")
  void isCommitted() throws IOException {
    JsonNode generated = generated();
    if (Boolean.getBoolean("rhomboid.regenerate")) {
      Files.writeString(COMMITTED, generated.toPrettyString() + "\n");
    }
    assertThat(COMMITTED).as("run the test with -Drhomboid.regenerate=true").exists();
    // Trees, because the order of properties says nothing.
    assertThat(JSON.readTree(COMMITTED.toFile()))
        .as("openapi.json against %s; if meant: -Drhomboid.regenerate=true", GENERATED)
        .isEqualTo(generated);
  }

  @Test
  @DisplayName(
      "Every operation has a summary, an answer that is a success, and problems for all else")
  void isComplete() throws IOException {
    JsonNode document = generated();
    assertThat(document.path("openapi").asText()).startsWith("3.1");
    assertThat(document.path("info").path("title").asText()).isNotBlank();
    assertThat(operations(document))
        .isNotEmpty()
        .allSatisfy(
            operation -> {
              assertThat(operation.path("summary").asText()).as("summary").isNotBlank();
              assertThat(operation.path("responses").has("default")).as("problems").isTrue();
              assertThat(operation.path("responses").fieldNames())
                  .toIterable()
                  .anyMatch(status -> status.startsWith("2"));
            });
  }

  @Test
  @DisplayName("Every pattern reads a hostile text once, on a stack of bounded height")
  void patternsAreCheap() throws IOException {
    List<String> hostile =
        List.of(
            "a-".repeat(70_000) + "a",
            "a-".repeat(70_000) + "!",
            " ".repeat(140_000) + "\u0000",
            "x".repeat(140_000) + "\u0000");
    Set<String> patterns = Set.copyOf(generated().findValuesAsText("pattern"));
    assertThat(patterns)
        .allSatisfy(
            pattern ->
                // one look takes a millisecond; a look from each character on, half a minute
                assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> hostile.forEach(text -> text.matches(pattern)),
                    pattern));
  }

  private static Stream<JsonNode> operations(JsonNode document) {
    return StreamSupport.stream(document.path("paths").spliterator(), false)
        .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
        .filter(JsonNode::isObject);
  }

  /** Written when the application under test was built: a file of an earlier run would prove nothing. */
  private static ObjectNode generated() throws IOException {
    assertThat(GENERATED).as("quarkus.smallrye-openapi.store-schema-directory").exists();
    assertThat(Files.getLastModifiedTime(GENERATED).toMillis())
        .as("the document is of this run")
        .isGreaterThan(ManagementFactory.getRuntimeMXBean().getStartTime());
    return (ObjectNode) JSON.readTree(GENERATED.toFile());
  }
}
