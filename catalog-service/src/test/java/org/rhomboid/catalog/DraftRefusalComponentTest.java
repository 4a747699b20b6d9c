package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

/** Whatever is wrong with a draft: the problem says where and what would do, nothing is stored and nothing is announced. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A draft is refused")
class DraftRefusalComponentTest {

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int postgresPort;

  @Inject ObjectMapper json;

  private final Editor editor = Editor.ofNewTenant();

  @AfterEach
  void nothingStored() throws SQLException {
    assertThat(count("select count(*) from exercise_revision where tenant_id = '%s'")).isZero();
    assertThat(count("select count(*) from outbox where tenant_id = '%s'")).isZero();
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("org.rhomboid.catalog.RefusedDrafts#overSeatedRow")
  @DisplayName("with the pointer of what is wrong and what would do")
  void refused(String body, String pointer, String remedy) {
    editor
        .put("seated-row", body)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"))
        .body("errors.pointer", hasItem(pointer))
        .body("errors.find { it.pointer == '" + pointer + "' }.detail", containsString(remedy));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name': 5} | /name",
        "{'desk': 'yes'} | /desk",
        "{'desk': 1} | /desk",
        "{'aliases': 'one'} | /aliases",
        "{'dose': []} | /dose",
        "{'dose': {'unit': 'REPS', 'reps': {'min': '1', 'max': 2}}} | /dose/reps/min",
        "{'dose': {'unit': 'REPS', 'reps': {'min': 1.5, 'max': 2}}} | /dose/reps/min",
        "{'ladder': 'up'} | /ladder",
        "{'translations': {'de': 'nein'}} | /translations/de",
        "[] | ''",
        "null | ''",
        "'text' | ''",
        "{'name': 'a', 'name': 'b'} | ''",
        "{'name': | ''",
        "{} {} | ''"
      })
  @DisplayName("as unreadable where a value has another type, or where it is no JSON object")
  void unreadable(String body, String pointer) {
    editor
        .put("seated-row", body.replace('\'', '"'))
        .statusCode(400)
        .body("type", equalTo("/problems/malformed-request"))
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  @DisplayName("with every violation at once")
  void allAtOnce() {
    String constraints =
        "{'name': '', 'desk': true, 'colour': 1, 'positions': ['A'], 'levels': ['X'], 'feel': {}}";
    editor
        .put("seated-row", quoted(constraints))
        .statusCode(422)
        .body(
            "errors.pointer.unique()",
            containsInAnyOrder(
                "/name",
                "/colour",
                "/positions/0",
                "/levels/0",
                "/feel/should",
                "/feel/shouldNot"));
    editor
        .put("our-own", quoted("{'kind': 'stretch', 'targets': ['x'], 'neverOn': ['y']}"))
        .statusCode(422)
        .body(
            "errors.pointer.unique()",
            containsInAnyOrder("/name", "/positions", "/instructions", "/targets/0", "/neverOn/0"));
  }

  @Test
  @DisplayName("where a caution of the library would be taken away or softened")
  void weakened() {
    List<Map<String, Object>> cautions = cautionsOf("seated-row");
    assertThat(cautions).hasSizeGreaterThan(1);
    String softened = (String) cautions.get(0).get("condition");
    cautions.get(0).put("severity", "WARN");
    cautions.get(0).remove("substitute");
    cautions.remove(1);

    editor
        .put("seated-row", Editor.change("cautions", cautions))
        .statusCode(422)
        .body("errors.pointer", hasItem("/cautions"))
        .body("errors[0].detail", containsString(softened));
  }

  @Test
  @DisplayName("where a caution's substitute is blocked itself, unknown, or needless")
  void substitutes() {
    List<Map<String, Object>> cautions = cautionsOf("seated-row");
    String blocked = (String) cautions.get(0).get("condition");
    String alsoBlocked = blockedBy(blocked);
    cautions.get(0).put("severity", "BLOCK");
    for (String substitute : List.of(alsoBlocked, "moonwalk", "seated-row")) {
      cautions.get(0).put("substitute", substitute);
      editor
          .put("seated-row", Editor.change("cautions", cautions))
          .statusCode(422)
          .body("errors.pointer", hasItem("/cautions/0/substitute"));
    }
    cautions.get(0).put("severity", "WARN");
    editor
        .put("seated-row", Editor.change("cautions", cautions))
        .statusCode(422)
        .body("errors.pointer", hasItem("/cautions/0/substitute"));
  }

  @Test
  @DisplayName(
      "with more cautions than there can be, with two of one condition, and with an unknown one")
  void cautions() {
    Map<String, Object> one = Map.of("condition", "arthritis", "severity", "BLOCK", "reason", "r");
    editor
        .put(
            "seated-row",
            Editor.change("cautions", IntStream.range(0, 51).mapToObj(i -> one).toList()))
        .statusCode(422)
        .body("errors.pointer", hasItem("/cautions"))
        .body("errors[0].detail", containsString("at most 50"));
    editor
        .put("seated-row", Editor.change("cautions", List.of(one, one)))
        .statusCode(422)
        .body("errors.pointer", hasItem("/cautions/1/condition"));
    editor
        .put(
            "seated-row",
            Editor.change(
                "cautions", List.of(Map.of("condition", "flu", "severity", "WARN", "reason", "r"))))
        .statusCode(422)
        .body("errors.pointer", hasItem("/cautions/0/condition"));
  }

  @Test
  @DisplayName("where a ladder leads back over other exercises")
  void circle() {
    editor
        .put("arm-circle", Editor.change("ladder", Map.of("easier", List.of("wall-angel"))))
        .statusCode(422)
        .body("errors.pointer", hasItem("/ladder/easier/0"))
        .body("errors[0].detail", containsString("circle: wall-angel leads back to arm-circle"));
  }

  @Test
  @DisplayName("when it is too large, or of another media type")
  void bodies() throws JsonProcessingException {
    String large = json.writeValueAsString(Map.of("name", "z".repeat(1 << 20)));
    editor
        .put("seated-row", large)
        .statusCode(413)
        .body("type", equalTo("/problems/payload-too-large"));
    for (String type : List.of("text/plain", "application/xml", "application/merge-patch+json")) {
      ValidatableResponse answer =
          editor.asks().contentType(type).body("{}").put("/exercises/seated-row").then();
      answer.statusCode(415).body("type", equalTo("/problems/unsupported-media-type"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  @DisplayName("without a body")
  void noBody(String body) {
    ValidatableResponse answer = editor.put("seated-row", body);

    answer.statusCode(400).body("type", equalTo("/problems/malformed-request"));
  }

  private List<Map<String, Object>> cautionsOf(String slug) {
    return editor.get("/exercises/" + slug).extract().path("cautions");
  }

  private String blockedBy(String condition) {
    return editor.listed().stream()
        .map(item -> (String) item.get("slug"))
        .filter(slug -> !slug.equals("seated-row"))
        .filter(
            slug ->
                cautionsOf(slug).stream()
                    .anyMatch(
                        it ->
                            it.get("condition").equals(condition)
                                && it.get("severity").equals("BLOCK")))
        .findFirst()
        .orElseThrow();
  }

  private int count(String sql) throws SQLException {
    try (Connection database = CatalogDatabase.as("postgres", postgresPort, editor.tenant());
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(sql.formatted(editor.tenant()))) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String quoted(String body) {
    return body.replace('\'', '"');
  }
}
