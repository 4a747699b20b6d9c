package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Withdrawing")
class WithdrawalComponentTest {

  private static final String OWN = "our-stretch";

  private final Editor editor = Editor.ofNewTenant();

  @Test
  @DisplayName("an exercise of the library hides it from the tenant, and undoing shows it again")
  void hideAndUndo() {
    editor.delete("seated-row?replacedBy=band-row").statusCode(204);

    editor
        .get("/exercises/seated-row")
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    assertThat(editor.listed()).extracting(it -> it.get("slug")).doesNotContain("seated-row");
    editor
        .get("/exercises/seated-row/revisions")
        .statusCode(200)
        .body("items[0].state", equalTo("HIDDEN"))
        .body("items[0].replacedBy", equalTo("band-row"));
    editor
        .get("/exercises/seated-row/revisions/1")
        .statusCode(200)
        .body("layer", equalTo("TENANT"))
        .body("state", equalTo("HIDDEN"));
    editor.delete("seated-row").statusCode(404);

    editor.delete("seated-row/overlay").statusCode(204);
    editor.get("/exercises/seated-row").statusCode(200).body("layer", equalTo("LIBRARY"));
    editor.delete("seated-row/overlay").statusCode(404);
  }

  @Test
  @DisplayName("hides an overlay too, and putting shows it again")
  void hideOverlay() {
    editor.put("seated-row", Editor.change("name", "Our row")).statusCode(201);
    editor.delete("seated-row").statusCode(204);
    editor.get("/exercises/seated-row").statusCode(404);

    editor
        .put("seated-row", Editor.change("name", "Our row"))
        .statusCode(200)
        .body("revision", is(3));
    editor.delete("seated-row/overlay").statusCode(204);
    editor.get("/exercises/seated-row").body("name", equalTo("Seated row"));
  }

  @ParameterizedTest
  @CsvSource({"'', RETIRED", "?reason=RETIRED, RETIRED", "?reason=RECALL, RECALLED"})
  @DisplayName("one's own retires or recalls it, and putting revives it with the next number")
  void retireAndRevive(String query, String state) {
    editor.put(OWN, Editor.ownExercise("Our stretch")).statusCode(201);
    editor.delete(OWN + "/overlay").statusCode(404);

    editor.delete(OWN + query).statusCode(204);

    editor.get("/exercises/" + OWN).statusCode(404);
    editor.get("/exercises/" + OWN + "/revisions/2").body("state", equalTo(state));
    editor.delete(OWN).statusCode(404);
    editor
        .put(OWN, Editor.ownExercise("Our stretch"))
        .statusCode(201)
        .body("revision", is(3))
        .body("name", equalTo("Our stretch"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"moonwalk", "seated-row", "Band-Row", "", "childs-pose&replacedBy=band-row"})
  @DisplayName("names another exercise that the tenant sees instead, or none")
  void replacedByUnknown(String other) {
    editor.delete("childs-pose").statusCode(204);

    editor
        .delete("seated-row?replacedBy=" + other)
        .statusCode(422)
        .body("errors.pointer", hasItem("/replacedBy"));
    editor.get("/exercises/seated-row").statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"reason=OTHER, /reason", "layer=OURS, /layer", "why=so, /why"})
  @DisplayName("refuses what it does not know")
  void unknown(String query, String pointer) {
    editor.delete("seated-row?" + query).statusCode(422).body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"moonwalk", "Not-A-Slug", "moonwalk/overlay", "seated-row/overlay"})
  @DisplayName("what there is not is 404")
  void nothingThere(String path) {
    editor.delete(path).statusCode(404).body("type", equalTo("/problems/not-found"));
  }

  @Test
  @DisplayName("a hidden exercise is named by no other one")
  void named() {
    editor.delete("shoulder-roll").statusCode(204);

    editor.get("/exercises/neck-roll").body("ladder.substitutes", not(hasItem("shoulder-roll")));
    editor
        .put("neck-roll", Editor.change("pairsWellWith", List.of("shoulder-roll")))
        .statusCode(422)
        .body("errors.pointer", contains("/pairsWellWith/0"));
  }

  @Test
  @DisplayName("keeps every revision, the tenant's own first, the newest first, page by page")
  void revisions() {
    editor.put("seated-row", Editor.change("name", "One")).statusCode(201);
    editor.put("seated-row", Editor.change("name", "Two")).statusCode(200);
    editor.delete("seated-row").statusCode(204);

    List<String> walked = new ArrayList<>();
    String path = "/exercises/seated-row/revisions?limit=1";
    for (String next = ""; next != null; ) {
      var page = editor.get(path + next).statusCode(200);
      walked.add(
          page.extract().path("items[0].layer") + " " + page.extract().path("items[0].revision"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "&cursor=" + cursor;
    }

    assertThat(walked).startsWith("TENANT 3", "TENANT 2", "TENANT 1").endsWith("LIBRARY 1");
    editor.get("/exercises/seated-row/revisions/1").body("name", equalTo("One"));
    editor.get("/exercises/seated-row/revisions/2?layer=TENANT").body("name", equalTo("Two"));
    editor
        .get("/exercises/seated-row/revisions/1?layer=LIBRARY")
        .body("name", equalTo("Seated row"))
        .body("publishedAt", notNullValue())
        .body("overlay", nullValue());
    for (String unknown : List.of("0", "-1", "99", "99999999999", "one", "1?layer=TENANT")) {
      editor
          .get(
              "/exercises/"
                  + (unknown.startsWith("1") ? "neck-roll" : "seated-row")
                  + "/revisions/"
                  + unknown)
          .statusCode(404);
    }
    editor.get("/exercises/seated-row/revisions/1?layer=OURS").statusCode(422);
    editor.get("/exercises/seated-row/revisions?cursor=nonsense").statusCode(422);
    editor.get("/exercises/moonwalk/revisions").statusCode(404);
  }

  @Test
  @DisplayName("shows another tenant nothing, at any endpoint")
  void otherTenant() {
    editor.put(OWN, Editor.ownExercise("Secret stretch")).statusCode(201);
    editor.put("seated-row", Editor.change("name", "Secret row")).statusCode(201);
    editor.delete("neck-roll").statusCode(204);
    Editor other = Editor.ofNewTenant();

    Stream.of(
            "",
            "/revisions",
            "/revisions/1",
            "/revisions/1?layer=TENANT",
            "/revisions/1?layer=LIBRARY")
        .forEach(
            path -> {
              other.get("/exercises/" + OWN + path).statusCode(404);
              String row = other.get("/exercises/seated-row" + path).extract().asString();
              assertThat(row).doesNotContain("Secret", editor.tenant());
            });
    other.get("/exercises/seated-row").statusCode(200).body("name", equalTo("Seated row"));
    other.get("/exercises/seated-row/revisions/1?layer=TENANT").statusCode(404);
    other.get("/exercises/neck-roll").statusCode(200);
    other.delete(OWN).statusCode(404);
    other.delete("seated-row/overlay").statusCode(404);
    other.put("neck-roll", Editor.change("pairsWellWith", List.of(OWN))).statusCode(422);
    assertThat(other.listed().toString()).doesNotContain("Secret", OWN);
    other.put(OWN, Editor.ownExercise("Theirs")).statusCode(201).body("revision", is(1));
    editor.get("/exercises/" + OWN).body("name", equalTo("Secret stretch"));
  }
}
