package org.rhomboid.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schemas")
class SchemasContractTest {

  static Stream<String> schemas() {
    return Stream.concat(
        Stream.of("envelope"), ContractFiles.topics().topics().stream().map(TopicDefinition::name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  @DisplayName("are valid against the meta schema of 2020-12")
  void areValidThemselves(String event) {
    assertThat(EventSchemas.violationsOfMetaSchema(ContractFiles.schema(event))).isEmpty();
  }

  @Test
  @DisplayName("would be refused by the meta schema with a type that does not exist")
  void aWrongSchemaIsFound() {
    JsonNode planted = ContractFiles.json("{\"type\": \"money\"}");

    assertThat(EventSchemas.violationsOfMetaSchema(planted)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  @DisplayName("carry the id that ce_dataschema names")
  void carryTheirId(String event) {
    JsonNode schema = ContractFiles.schema(event);

    assertThat(schema.path("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.path("$id").asText()).isEqualTo("urn:rhomboid:schema:" + event + ":v1");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  @DisplayName("describe every field at every depth")
  void describeEveryField(String event) {
    assertThat(undescribed(ContractFiles.schema(event))).isEmpty();
    assertThat(ContractFiles.schema(event).path("description").asText()).isNotBlank();
  }

  @Test
  @DisplayName("would be found out with a field in a list that nothing describes")
  void anUndescribedFieldIsFound() {
    JsonNode planted =
        ContractFiles.json(
            """
            {"properties": {"items": {"description": "Items.", "items": {"$ref": "#/$defs/item"}}},
             "$defs": {"item": {"properties": {"slug": {"type": "string"}}}}}""");

    assertThat(undescribed(planted)).containsExactly("/items/*/slug");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("schemas")
  @DisplayName("never forbid more properties: a consumer ignores what it does not know")
  void stayOpen(String event) {
    JsonNode schema = ContractFiles.schema(event);

    assertThat(schema.findValues("additionalProperties")).noneMatch(JsonNode::isBoolean);
    assertThat(schema.findValues("unevaluatedProperties")).isEmpty();
  }

  @Test
  @DisplayName("mean the same by the same definition: each is self-contained, none may drift")
  void shareTheirDefinitions() {
    Map<String, JsonNode> known = new HashMap<>();
    schemas()
        .flatMap(event -> ContractFiles.schema(event).path("$defs").properties().stream())
        .forEach(
            definition ->
                assertThat(definition.getValue())
                    .as(definition.getKey())
                    .isEqualTo(
                        known.computeIfAbsent(definition.getKey(), name -> definition.getValue())));
    assertThat(known).containsKeys("memberId", "zone", "instant");
  }

  private static List<String> undescribed(JsonNode schema) {
    return SchemaFields.of(schema).stream()
        .filter(field -> field.description().isBlank())
        .map(SchemaFields.Field::pointer)
        .toList();
  }
}
