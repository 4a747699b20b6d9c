package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.events.EventExamples.Example;

@DisplayName("The examples")
class ExamplesContractTest {

  static Stream<String> schemas() {
    return SchemasContractTest.schemas();
  }

  static Stream<Example> valid() {
    return schemas().flatMap(event -> EventExamples.valid(event).stream());
  }

  static Stream<Example> invalid() {
    return schemas().flatMap(event -> EventExamples.invalid(event).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("valid")
  @DisplayName("called valid keep the schema")
  void validKeepTheSchema(Example example) {
    assertThat(EventSchemas.validate(example.event(), example.json())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invalid")
  @DisplayName("called invalid break it in exactly one place")
  void invalidBreakItOnce(Example example) {
    List<String> places =
        EventSchemas.validate(example.event(), example.json()).stream()
            .map(violation -> violation.substring(0, violation.indexOf(": ")))
            .distinct()
            .toList();

    assertThat(places).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  @DisplayName("are at least two valid and three invalid ones of each event")
  void areEnough(String event) {
    assertThat(EventExamples.valid(event)).hasSizeGreaterThanOrEqualTo(2);
    assertThat(EventExamples.invalid(event)).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  @DisplayName("show every field of the schema, and no other")
  void showEveryField(String event) {
    Set<String> shown = new HashSet<>();
    EventExamples.valid(event)
        .forEach(example -> collect("", ContractFiles.json(example.json()), shown));

    assertThat(shown.stream().map(ExamplesContractTest::breathAsMap))
        .hasSameElementsAs(
            SchemaFields.of(ContractFiles.schema(event)).stream()
                .map(SchemaFields.Field::pointer)
                .toList());
  }

  /** The one map of all events: its keys are data. */
  private static String breathAsMap(String pointer) {
    return pointer.replaceFirst("^/breath/.+$", "/breath/*");
  }

  private static void collect(String pointer, JsonNode data, Set<String> shown) {
    for (Map.Entry<String, JsonNode> property : data.properties()) {
      shown.add(pointer + "/" + property.getKey());
      collect(pointer + "/" + property.getKey(), property.getValue(), shown);
    }
    if (data.isArray()) {
      data.forEach(element -> collect(pointer + "/*", element, shown));
    }
  }
}
