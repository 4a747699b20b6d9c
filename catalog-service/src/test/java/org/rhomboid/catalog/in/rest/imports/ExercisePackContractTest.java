package org.rhomboid.catalog.in.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schema of the exercise-pack")
class ExercisePackContractTest {

  private static final Path REFERENCE = Path.of("../docs/reference");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

  static Stream<Path> valid() throws IOException {
    return examples("valid-");
  }

  static Stream<Path> invalid() throws IOException {
    return examples("invalid-");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  @DisplayName("holds for the valid examples")
  void validKeepIt(Path example) throws IOException {
    assertThat(places(JSON.readTree(example.toFile()))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  @DisplayName("is broken by each invalid one, in one place")
  void invalidBreakIt(Path example) throws IOException {
    assertThat(places(JSON.readTree(example.toFile()))).hasSize(1);
  }

  @Test
  @DisplayName("has examples that show every property of an item")
  void everyProperty() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (Path example : valid().toList()) {
      JSON.readTree(example.toFile())
          .path("items")
          .forEach(item -> item.fieldNames().forEachRemaining(shown::add));
    }
    Set<String> declared = new TreeSet<>();
    SCHEMA
        .getSchemaNode()
        .at("/$defs/item/properties")
        .fieldNames()
        .forEachRemaining(declared::add);

    assertThat(shown).isEqualTo(declared);
  }

  static Set<String> places(JsonNode document) {
    return SCHEMA.validate(document).stream()
        .map(ValidationMessage::getInstanceLocation)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Path> examples(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(REFERENCE.resolve("exercise-pack"))) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found.stream();
    }
  }

  private static JsonSchema schema() {
    try {
      JsonNode schema = JSON.readTree(REFERENCE.resolve("exercise-pack.schema.json").toFile());
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              schema,
              SchemaValidatorsConfig.builder()
                  .pathType(PathType.JSON_POINTER)
                  .locale(Locale.ROOT)
                  .build());
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
