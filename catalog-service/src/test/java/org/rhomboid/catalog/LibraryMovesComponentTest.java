package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("When the library moves on under an overlay,")
class LibraryMovesComponentTest {

  /** No other test looks at it. */
  private static final String SLUG = "reverse-warrior";

  private static final String NAME = "Reverse warrior";
  private static final String OLD_NAME = "body || '{\"name\": \"Old warrior\"}'";

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int postgresPort;

  @Inject LibraryTime library;

  private final Editor editor = Editor.ofNewTenant();

  @AfterEach
  void asShipped() {
    library.forward();
  }

  @Test
  @DisplayName("what the tenant did not lay down follows")
  void follows() {
    int old = library.back(SLUG, OLD_NAME);
    editor
        .put(SLUG, Editor.change("desk", true))
        .statusCode(201)
        .body("name", equalTo("Old warrior"));
    String seen = editor.tag(SLUG);

    library.forward();

    editor
        .get("/exercises/" + SLUG)
        .body("name", equalTo(NAME))
        .body("desk", is(true))
        .body("revision", is(2))
        .body("libraryRevision", nullValue())
        .body("overlay.libraryRevision", is(old + 1))
        .body("overlayBehind", is(false));
    editor.putIf("If-Match", seen, SLUG, Editor.change("desk", false)).statusCode(412);
    editor.get("/exercises/" + SLUG + "/revisions/1").body("name", equalTo("Old warrior"));
  }

  @Test
  @DisplayName("what the tenant laid down stays, and says what differs until somebody decides")
  void differs() {
    library.back(SLUG, OLD_NAME);
    editor.put(SLUG, Editor.change("name", "Ours", "desk", true)).statusCode(201);

    library.forward();

    editor
        .get("/exercises/" + SLUG)
        .body("name", equalTo("Ours"))
        .body("overlayBehind", is(true))
        .body("overlay.differs.field", contains("name"))
        .body("overlay.differs[0].base", equalTo("Old warrior"))
        .body("overlay.differs[0].library", equalTo(NAME))
        .body("overlay.differs[0].own", equalTo("Ours"));
    assertThat(
            editor.listed().stream()
                .filter(item -> item.get("slug").equals(SLUG))
                .findFirst()
                .orElseThrow())
        .containsEntry("overlayBehind", true);
    editor
        .put(SLUG, editor.shown(SLUG))
        .statusCode(200)
        .body("name", equalTo("Ours"))
        .body("revision", is(3))
        .body("overlayBehind", is(false))
        .body("overlay.differs.size()", is(0));
  }

  @Test
  @DisplayName(
      "an overlay that the library has caught up with is gone, and a hidden one stays hidden")
  void caughtUp() {
    library.back(SLUG, OLD_NAME);
    editor.put(SLUG, Editor.change("name", NAME)).statusCode(201);
    Editor hiding = Editor.ofNewTenant();
    hiding.delete(SLUG).statusCode(204);

    library.forward();

    editor
        .get("/exercises/" + SLUG)
        .body("name", equalTo(NAME))
        .body("origin", equalTo("LIBRARY"))
        .body("overlay", nullValue());
    hiding.get("/exercises/" + SLUG).statusCode(404);
    hiding.delete(SLUG + "/overlay").statusCode(204);
    hiding.get("/exercises/" + SLUG).body("name", equalTo(NAME));
  }

  @Test
  @DisplayName("a new BLOCK is in every overlay, also where the tenant laid down cautions")
  void safety() {
    Map<String, Object> added =
        editor
            .get("/exercises/" + SLUG)
            .extract()
            .path("cautions.find { it.condition == 'compression-fracture' }");
    String condition = (String) added.get("condition");
    library.back(
        SLUG,
        "jsonb_set(body, '{cautions}', (select jsonb_agg(c) from jsonb_array_elements(body->'cautions') c where c->>'condition' <> '%s'))"
            .formatted(condition));
    Editor careful = Editor.ofNewTenant();
    List<Map<String, Object>> cautions =
        careful.get("/exercises/" + SLUG).extract().path("cautions");
    cautions.forEach(it -> it.put("reason", "ours"));
    careful.put(SLUG, Editor.change("cautions", cautions)).statusCode(201);
    editor.put(SLUG, Editor.change("name", "Ours")).statusCode(201);

    library.forward();

    for (Editor tenant : List.of(editor, careful)) {
      tenant
          .get("/exercises/" + SLUG)
          .body("cautions.find { it.condition == '" + condition + "' }", equalTo(added));
    }
    careful.get("/exercises/" + SLUG).body("overlay.differs.field", contains("cautions"));
  }

  @Test
  @DisplayName("every tenant's follows, however many there are")
  void manyTenants() {
    int old = library.back(SLUG, OLD_NAME);
    editor.put(SLUG, Editor.change("desk", true)).statusCode(201);
    everywhere(
        """
        insert into %1$s select (jsonb_populate_record(%1$s, jsonb_build_object('tenant_id', 'many-' || i))).*
        from %1$s, generate_series(1, 200) as i where tenant_id = '%2$s'""");

    library.forward();

    assertThat(behind(old + 1)).isZero();
    for (int number : List.of(1, 77, 200)) {
      Editor.of("many-" + number)
          .get("/exercises/" + SLUG)
          .body("name", equalTo(NAME))
          .body("desk", is(true))
          .body("revision", is(2))
          .body("overlay.libraryRevision", is(old + 1));
    }
    everywhere("delete from %1$s where tenant_id like 'many-%%'");
  }

  @Test
  @DisplayName("those that are laid down meanwhile follow too")
  void meanwhile() {
    int old = library.back(SLUG, OLD_NAME);
    List<CompletableFuture<Void>> writers =
        Stream.generate(Editor::ofNewTenant)
            .limit(24)
            .map(
                it ->
                    CompletableFuture.runAsync(
                        () -> it.put(SLUG, Editor.change("desk", true)).statusCode(201)))
            .toList();

    library.forward();
    writers.forEach(CompletableFuture::join);

    assertThat(behind(old + 1)).isZero();
  }

  /** In each table that an overlay is in, as the superuser. */
  private void everywhere(String sql) {
    try (Connection database = CatalogDatabase.as("postgres", postgresPort, "");
        Statement statement = database.createStatement()) {
      statement.execute("set constraints all deferred; set session_replication_role = replica");
      for (String table : List.of("exercise_revision", "exercise", "overlay")) {
        statement.executeUpdate(sql.formatted(table, editor.tenant()));
      }
      database.commit();
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }

  private int behind(int revision) {
    try (Connection database = CatalogDatabase.as("postgres", postgresPort, "");
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from overlay where slug = '%s' and library_revision < %d"
                    .formatted(SLUG, revision))) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }
}
