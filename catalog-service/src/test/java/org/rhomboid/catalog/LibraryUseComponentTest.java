package org.rhomboid.catalog;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /organization/library")
class LibraryUseComponentTest {

  private static final int LIBRARY = 52;

  private final Editor editor = Editor.ofNewTenant();

  @Test
  @DisplayName("counts the library, and of it what the tenant has changed and hidden, and its own")
  void counts() {
    editor.put("seated-row", Editor.change("name", "Our row")).statusCode(201);
    editor.delete("band-row").statusCode(204);
    editor.put("our-stretch", Editor.ownExercise("Our stretch")).statusCode(201);
    editor.put("our-roll", Editor.ownExercise("Our roll")).statusCode(201);

    editor
        .get("/organization/library")
        .statusCode(200)
        .body("library", is(LIBRARY))
        .body("overlaid", is(1))
        .body("hidden", is(1))
        .body("own", is(2));
  }

  @Test
  @DisplayName("of a tenant that has changed nothing is the library alone, for analysts too")
  void untouched() {
    new Editor(editor.tenant(), "analyst")
        .get("/organization/library")
        .statusCode(200)
        .body("library", is(LIBRARY))
        .body("overlaid", is(0))
        .body("hidden", is(0))
        .body("own", is(0));
  }

  @Test
  @DisplayName("is not for members, and takes no parameter")
  void refused() {
    new Editor(editor.tenant())
        .get("/organization/library")
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    editor.get("/organization/library?of=us").statusCode(422);
  }
}
