package org.rhomboid.gateway.in.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeDocumentsTest {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  private static final String SCHEME = "securitySchemes: {jwt: {type: 'http', scheme: 'bearer'}}";

  @Test
  @DisplayName("Paths stand under their public prefix and components stand together")
  void mergesPathsAndComponents() {
    ServiceDocument one =
        service(
            "one",
            "/api/v1",
            "paths: {'/a': {get: {operationId: 'getA'}}}, components: {schemas: {A: {type: 'object'}}, "
                + SCHEME
                + "}");
    ServiceDocument own =
        service(
            "own",
            "",
            "paths: {'/api/v1/b': {get: {}}}, components: {schemas: {B: {type: 'string'}}, "
                + SCHEME
                + "}");

    ObjectNode merged = MergeDocuments.of(JSON.createObjectNode(), List.of(one, own));

    assertThat(merged.path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(merged.path("paths").fieldNames())
        .toIterable()
        .containsExactly("/api/v1/a", "/api/v1/b");
    assertThat(merged.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactly("A", "B");
    assertThat(merged.at("/components/securitySchemes/jwt/scheme").asText()).isEqualTo("bearer");
  }

  @Test
  @DisplayName("What is not sorted stands with what has the same first word in its path")
  void sorted() {
    ServiceDocument one =
        service(
            "one",
            "/api/v1",
            "paths: {'/check-ins': {get: {}}, '/check-ins/{id}': {get: {}}, '/live': {get: {tags: ['Live']}}},"
                + " tags: [{name: 'Live'}]");

    ObjectNode merged = MergeDocuments.of(JSON.createObjectNode(), List.of(one));

    assertThat(merged.path("tags").findValuesAsText("name"))
        .containsExactlyInAnyOrder("Check-ins", "Live");
    assertThat(merged.at("/paths/~1api~1v1~1check-ins~1{id}/get/tags/0").asText())
        .isEqualTo("Check-ins");
    assertThat(merged.at("/paths/~1api~1v1~1live/get/tags/0").asText()).isEqualTo("Live");
  }

  @Test
  @DisplayName("A name may stand in two documents with the same meaning")
  void sameMeaningIsOne() {
    String shared = "components: {schemas: {Problem: {type: 'object'}}}, tags: [{name: 'T'}]";

    ObjectNode merged =
        MergeDocuments.of(
            JSON.createObjectNode(),
            List.of(service("one", "", shared), service("two", "", shared)));

    assertThat(merged.at("/components/schemas")).hasSize(1);
    assertThat(merged.path("tags")).hasSize(1);
  }

  @Test
  @DisplayName("A component that means two things is refused")
  void differentComponentIsRefused() {
    assertThatThrownBy(
            () ->
                merge(
                    "components: {schemas: {Dose: {type: 'object'}}}",
                    "components: {schemas: {Dose: {type: 'string'}}}"))
        .isInstanceOf(DocumentClash.class)
        .hasMessage("components/schemas/Dose differs between one and two");
  }

  @Test
  @DisplayName("A path that means two things is refused")
  void differentPathIsRefused() {
    assertThatThrownBy(() -> merge("paths: {'/a': {get: {}}}", "paths: {'/a': {post: {}}}"))
        .isInstanceOf(DocumentClash.class)
        .hasMessage("path /a differs between one and two");
  }

  @Test
  @DisplayName("An operation id stands once")
  void operationIdStandsOnce() {
    assertThatThrownBy(
            () ->
                merge(
                    "paths: {'/a': {get: {operationId: 'x'}}}",
                    "paths: {'/b': {get: {operationId: 'x'}}}"))
        .isInstanceOf(DocumentClash.class)
        .hasMessageContaining("operationId x");
  }

  @Test
  @DisplayName("A document of another version is refused")
  void otherVersionIsRefused() throws JsonProcessingException {
    ServiceDocument old =
        new ServiceDocument("old", "", (ObjectNode) JSON.readTree("{openapi: '3.0.3'}"));

    assertThatThrownBy(() -> MergeDocuments.of(JSON.createObjectNode(), List.of(old)))
        .hasMessage("old: not an OpenAPI 3.1 document");
  }

  private static ObjectNode merge(String one, String two) {
    return MergeDocuments.of(
        JSON.createObjectNode(), List.of(service("one", "", one), service("two", "", two)));
  }

  private static ServiceDocument service(String name, String prefix, String content) {
    try {
      String document = "{openapi: '3.1.0', " + content + "}";
      return new ServiceDocument(name, prefix, (ObjectNode) JSON.readTree(document));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }
}
