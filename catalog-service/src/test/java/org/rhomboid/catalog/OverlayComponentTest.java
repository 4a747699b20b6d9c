package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A tenant's own layer")
class OverlayComponentTest {

  private static final Map<String, Object> RENAMED = Editor.change("name", "Our row");

  private final Editor editor = Editor.ofNewTenant();

  @Test
  @DisplayName("changes what is laid down of an exercise, and what is not follows the library")
  void overlay() {
    editor
        .put("seated-row", RENAMED)
        .statusCode(201)
        .header("Location", containsString("/exercises/seated-row"))
        .header("ETag", startsWith("\"T1."))
        .header("Vary", containsString("Accept-Language"))
        .body("name", equalTo("Our row"))
        .body("layer", equalTo("TENANT"))
        .body("origin", equalTo("OVERLAY"))
        .body("revision", is(1))
        .body("overlay.fields", contains("name"))
        .body("overlayBehind", is(false))
        .body("instructions.size()", is(4));
    editor.get("/exercises/seated-row").body("name", equalTo("Our row"));
    editor.put("seated-row", RENAMED).statusCode(200).body("revision", is(1));
    editor
        .put("seated-row", Editor.change("desk", true))
        .statusCode(200)
        .body("revision", is(2))
        .body("name", equalTo("Seated row"))
        .body("overlay.fields", contains("desk"));
  }

  @Test
  @DisplayName("makes exercises of one's own, blocked for every condition until somebody reviews")
  void own() {
    editor
        .put("our-stretch", Editor.ownExercise("Our stretch"))
        .statusCode(201)
        .header("Location", containsString("/exercises/our-stretch"))
        .body("origin", equalTo("TENANT"))
        .body("dose", notNullValue())
        .body("attribution.author", notNullValue())
        .body("overlay", nullValue())
        .body("cautions.severity.unique()", contains("BLOCK"))
        .body("cautions.size()", is(9));
    assertThat(editor.listed()).extracting(it -> it.get("slug")).contains("our-stretch");
  }

  @Test
  @DisplayName("is the same after every exercise of the library was read and sent back")
  void roundTripOfLibrary() {
    for (Map<String, Object> item : editor.listed()) {
      String slug = (String) item.get("slug");
      editor
          .put(slug, editor.shown(slug))
          .statusCode(200)
          .body("slug", equalTo(slug))
          .body("layer", equalTo("LIBRARY"));
      assertThat(editor.revisions(slug)).as(slug).isZero();
    }
  }

  @Test
  @DisplayName("is the same after an exercise of one's own was read and sent back")
  void roundTripOfOwn() {
    Map<String, Object> own = Editor.ownExercise("Our stretch");
    own.put(
        "ladder", Map.of("easier", List.of("shoulder-roll"), "substitutes", List.of("cat-cow")));
    own.put("translations", Map.of("de", Map.of("name", "Unsere Dehnung")));
    editor.put("our-stretch", own).statusCode(201);

    String shown = editor.shown("our-stretch");
    editor.put("our-stretch", shown).statusCode(200).body("revision", is(1));

    assertThat(editor.shown("our-stretch")).isEqualTo(shown);
    editor
        .asks()
        .header("Accept-Language", "de")
        .get("/exercises/our-stretch")
        .then()
        .body("name", equalTo("Unsere Dehnung"));
  }

  @Test
  @DisplayName("is the same after an overlay was read and sent back, translations among it")
  void roundTripOfOverlay() {
    Map<String, Object> overlay = Editor.change("name", "Our row", "desk", true);
    overlay.put("translations", Map.of("de", Map.of("name", "Unser Rudern")));
    editor.put("seated-row", overlay).statusCode(201);

    editor
        .put("seated-row", editor.shown("seated-row"))
        .statusCode(200)
        .body("revision", is(1))
        .body("overlay.fields", contains("name", "desk", "translations"));
  }

  @Test
  @DisplayName("is the same after what names a hidden exercise was read and sent back")
  void roundTripBesideHidden() {
    editor.delete("shoulder-roll").statusCode(204);
    editor
        .get("/exercises/arm-circle")
        .body("ladder.easier", not(hasItem("shoulder-roll")))
        .body("ladder.substitutes", not(hasItem("shoulder-roll")));

    editor
        .put("arm-circle", editor.shown("arm-circle"))
        .statusCode(200)
        .body("layer", equalTo("LIBRARY"));
  }

  @Test
  @DisplayName("is written in English only: what was read in another language is refused")
  void otherLanguage() {
    String german =
        editor.asks().header("Accept-Language", "de").get("/exercises/seated-row").asString();

    editor
        .put("seated-row", german)
        .statusCode(422)
        .body("errors.pointer", contains("/language"))
        .body("errors[0].detail", containsString("translations"));
  }

  @ParameterizedTest(name = "{0} named in {1}")
  @CsvSource({"seated-row, band-row", "Seated-Row, ", "seated--row, ", "x_y, "})
  @DisplayName("has the slug of its path, which is one")
  void slugs(String path, String body) {
    Map<String, Object> draft = Editor.ownExercise("Row");
    draft.put("slug", body);

    editor.put(path, draft).statusCode(422).body("errors.pointer", contains("/slug"));
  }

  @Test
  @DisplayName("changes only what the writer has seen")
  void preconditions() {
    String seen = editor.tag("seated-row");
    editor.putIf("If-Match", seen, "seated-row", RENAMED).statusCode(201);

    editor
        .putIf("If-Match", seen, "seated-row", Editor.change("name", "Other"))
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    editor.putIf("If-None-Match", "*", "seated-row", RENAMED).statusCode(412);
    editor.putIf("If-Match", "*", "nothing-here", Editor.ownExercise("N")).statusCode(412);
    editor
        .asks()
        .header("If-Match", seen)
        .delete("/exercises/seated-row/overlay")
        .then()
        .statusCode(412);
    editor.asks().header("If-Match", seen).delete("/exercises/seated-row").then().statusCode(412);
    assertThat(editor.revisions("seated-row")).isEqualTo(1);

    editor.putIf("If-None-Match", "*", "new-one", Editor.ownExercise("New")).statusCode(201);
    editor.putIf("If-None-Match", "*", "new-one", Editor.ownExercise("Two")).statusCode(412);
    String german =
        editor.asks().header("Accept-Language", "de").get("/exercises/new-one").header("ETag");
    editor.putIf("If-Match", german, "new-one", Editor.ownExercise("Three")).statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "coach", "analyst", "platform-admin"})
  @DisplayName("is changed by tenant-admins alone")
  void roles(String role) {
    Editor other = new Editor(editor.tenant(), role);

    other.put("seated-row", RENAMED).statusCode(403).body("type", equalTo("/problems/forbidden"));
    other.delete("seated-row").statusCode(403).body("type", equalTo("/problems/forbidden"));
    other.delete("seated-row/overlay").statusCode(403);
    assertThat(editor.revisions("seated-row")).isZero();
  }

  @Test
  @DisplayName("asks for a token")
  void tokens() {
    for (String method : List.of("PUT", "DELETE")) {
      given()
          .contentType("application/json")
          .body("{}")
          .request(method, "/exercises/seated-row")
          .then()
          .statusCode(401)
          .body("type", equalTo("/problems/token-required"));
    }
  }
}
