package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /exercises/export")
class ExportComponentTest {

  private static final String NDJSON = "application/x-ndjson";

  /** Of an exercise, what is of the tenant that has it and not of the exercise. */
  private static final List<String> OF_THE_ENTRY =
      List.of("revision", "publishedAt", "overlay", "overlayBehind", "libraryRevision");

  private static final String PACK =
      """
      {"format": "exercise-pack", "version": 1, "items": [
        {"slug": "own-lift", "name": "Lift", "kind": "mobility", "positions": ["seated"], "targets": ["neck"],
         "instructions": ["Sit.", "Lift."], "cues": ["Gently."], "ladder": {"easier": ["own-rest"]},
         "dose": {"sets": {"min": 1, "max": 2}, "reps": {"min": 3, "max": 5}, "unit": "REPS"},
         "attribution": {"author": "Berta", "licence": "CC-BY-SA-4.0", "source": "https://example.org/lift"},
         "translations": {"de": {"name": "Heben", "instructions": ["Setz dich.", "Hebe."], "cues": ["Sanft."]}}},
        {"slug": "own-rest", "name": "Rest", "kind": "mobility", "positions": ["seated"], "targets": ["neck"],
         "instructions": ["Sit and rest."], "attribution": {"author": "Berta", "licence": "CC0-1.0"}},
        {"slug": "band-row", "name": "Our row", "attribution": {"author": "Berta", "licence": "CC0-1.0"}},
        {"slug": "camel-pose", "hidden": true, "attribution": {"author": "Berta", "licence": "CC0-1.0"}}]}""";

  private final String tenant = tenant();

  private static String tenant() {
    return "t" + UUID.randomUUID().toString().substring(0, 13);
  }

  @BeforeEach
  void hasItsOwn() {
    load(tenant, "application/json", PACK).statusCode(200).body("refused", is(0));
  }

  @Test
  @DisplayName("imported where it comes from changes nothing, as a document and line by line")
  void sameTenant() {
    for (String type : List.of("application/json", NDJSON)) {
      load(tenant, type, export(tenant, type))
          .statusCode(200)
          .body("refused", is(0))
          .body("created", is(0))
          .body("changed", is(0))
          .body("skipped", is(54));
    }
  }

  @Test
  @DisplayName("imported into an empty tenant makes the same catalog")
  void otherTenant() {
    String other = tenant();

    load(other, NDJSON, export(tenant, NDJSON)).statusCode(200).body("refused", is(0));

    Map<String, Map<String, Object>> mine = view(tenant);
    Map<String, Map<String, Object>> theirs = view(other);
    assertThat(theirs.keySet()).isEqualTo(mine.keySet()).hasSize(53);
    mine.forEach((slug, exercise) -> assertThat(theirs.get(slug)).as(slug).isEqualTo(exercise));
    assertThat(export(other, NDJSON)).isEqualTo(export(tenant, NDJSON));
  }

  @Test
  @DisplayName("of a tenant without anything of its own is the library")
  void library() {
    String empty = tenant();

    load(empty, NDJSON, export(empty, NDJSON)).body("skipped", is(52)).body("rows.size()", is(52));
  }

  @Test
  @DisplayName("is for administrators of the tenant, and has no parameters")
  void refused() {
    given()
        .auth()
        .oauth2(TestTokens.of(tenant, "ann"))
        .get("/exercises/export")
        .then()
        .statusCode(403);
    admin(tenant).get("/exercises/export?all=true").then().statusCode(422);
    admin(tenant).accept("text/csv").get("/exercises/export").then().statusCode(406);
    admin(tenant)
        .get("/exercises/export")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("format", equalTo("exercise-pack"))
        .body("version", is(1));
  }

  private static String export(String tenant, String type) {
    Response answer = admin(tenant).accept(type).get("/exercises/export");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.asString();
  }

  private static ValidatableResponse load(String tenant, String type, String pack) {
    return admin(tenant)
        .contentType(type)
        .body(pack.getBytes(StandardCharsets.UTF_8))
        .post("/exercises/import?format=exercise-pack")
        .then();
  }

  /** The whole exercises by slug, in German, so that translations are compared as well. */
  private static Map<String, Map<String, Object>> view(String tenant) {
    List<String> slugs = admin(tenant).get("/exercises?limit=200").path("items.slug");
    Map<String, Map<String, Object>> view = new LinkedHashMap<>();
    for (String slug : slugs) {
      Map<String, Object> exercise =
          admin(tenant).header("Accept-Language", "de").get("/exercises/" + slug).path("$");
      OF_THE_ENTRY.forEach(exercise::remove);
      view.put(slug, exercise);
    }
    return view;
  }

  private static RequestSpecification admin(String tenant) {
    return given().auth().oauth2(TestTokens.of(tenant, "ann", "tenant-admin"));
  }
}
