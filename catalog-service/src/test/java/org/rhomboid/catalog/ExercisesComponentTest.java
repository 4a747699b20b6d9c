package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.catalog.domain.Exercise;
import org.rhomboid.catalog.domain.ExerciseFilter;
import org.rhomboid.catalog.domain.Kind;
import org.rhomboid.catalog.domain.Level;
import org.rhomboid.catalog.domain.Source;
import org.rhomboid.catalog.usecase.Library;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /exercises")
class ExercisesComponentTest {

  private static final ExerciseFilter ALL = ExerciseFilter.EVERYTHING;

  @Inject Library library;

  @Test
  @DisplayName("walked by its cursors is the whole library, by slug, each exercise once")
  void cursorWalk() {
    assertThat(walk("/exercises?limit=7")).isEqualTo(slugs(ALL));
  }

  @Test
  @DisplayName("walked by its cursors with a filter is what the filter fits")
  void filteredWalk() {
    ExerciseFilter strengthOrStretch =
        new ExerciseFilter(
            Set.of(Kind.STRENGTH, Kind.STRETCH),
            Set.of(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    assertThat(walk("/exercises?kind=strength&kind=stretch&limit=3"))
        .isEqualTo(slugs(strengthOrStretch))
        .hasSizeGreaterThan(6);
  }

  @Test
  @DisplayName("combines every facet: of each that is asked for, one value fits")
  void facets() {
    ExerciseFilter everyFacet =
        new ExerciseFilter(
            Set.of(Kind.STRETCH, Kind.MOBILITY),
            Set.of("upper-back", "shoulders", "neck"),
            Optional.of(Set.of("chair", "wall")),
            Set.of("seated", "standing"),
            Set.of(true),
            Set.of(Level.BEGINNER),
            Set.of(),
            Set.of(new Source("000"), new Source("003")));

    assertThat(
            walk(
                "/exercises?kind=stretch&kind=mobility&target=upper-back&target=shoulders&target=neck"
                    + "&equipment=chair&equipment=wall&position=seated&position=standing&desk=true"
                    + "&level=BEGINNER&source=000&source=003"))
        .isEqualTo(slugs(everyFacet))
        .isNotEmpty();
  }

  @Test
  @DisplayName("equipment=none is what needs nothing, and tradition=yoga is yoga")
  void equipmentNone() {
    ExerciseFilter nothing =
        new ExerciseFilter(
            Set.of(),
            Set.of(),
            Optional.of(Set.of()),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of("yoga"),
            Set.of());

    assertThat(walk("/exercises?equipment=none&tradition=yoga"))
        .isEqualTo(slugs(nothing))
        .isNotEmpty();
  }

  @Test
  @DisplayName("is an empty page where nothing fits")
  void nothingFits() {
    get("/exercises?tradition=yoga&kind=release")
        .statusCode(200)
        .body("items.size()", is(0))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("has 50 items to a page and a Link to the next one, which keeps the filter")
  void pages() {
    String link =
        get("/exercises?desk=true&desk=false")
            .statusCode(200)
            .body("items.size()", is(50))
            .body("next", notNullValue())
            .extract()
            .header("Link");

    assertThat(link).contains("rel=\"next\"").contains("desk=true&desk=false").contains("cursor=");
    get("/exercises?limit=200").body("items.size()", is(52)).body("next", nullValue());
  }

  @Test
  @DisplayName("lists exercises without their instructions, cues, cautions and ladder")
  void items() {
    get("/exercises?limit=1&source=000")
        .body("items[0].dose.source", notNullValue())
        .body("items[0]", not(hasKey("instructions")))
        .body("items[0]", not(hasKey("cues")))
        .body("items[0]", not(hasKey("cautions")))
        .body("items[0]", not(hasKey("ladder")));
  }

  @Test
  @DisplayName("shows everything that is known of one")
  void one() {
    get("/exercises/band-row")
        .statusCode(200)
        .body("slug", equalTo("band-row"))
        .body("layer", equalTo("LIBRARY"))
        .body("origin", equalTo("LIBRARY"))
        .body("revision", is(1))
        .body("kind", equalTo("strength"))
        .body("equipment.allOf", contains("resistance-band", "anchor"))
        .body("dose.reps.min", is(8))
        .body("dose.reps.max", is(12))
        .body("doses[0].statedAs", equalTo("Resisted Rows"))
        .body("doses[0]", not(hasKey("sets")))
        .body("instructions.size()", is(4))
        .body("cautions.condition", hasItem("serious-injury"))
        .body("ladder.easier", notNullValue())
        .body("sources", contains("000"));
  }

  @Test
  @DisplayName("shows every tenant the same library")
  void everyTenant() {
    List<String> acme = get("acme", "/exercises?limit=200").extract().path("items.slug");
    List<String> globex = get("globex", "/exercises?limit=200").extract().path("items.slug");

    assertThat(globex).isEqualTo(acme).hasSize(52);
  }

  @ParameterizedTest(name = "/exercises/{0}")
  @ValueSource(
      strings = {"moonwalk", "Band-Row", "band-row-", "%00", "band%20row", "..%2Fband-row"})
  @DisplayName("answers 404 for a slug that nothing has, whatever it looks like")
  void unknownSlug(String slug) {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(TestTokens.of("acme", "ann"))
        .get("/exercises/" + slug)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "kind, STRETCH, 'one of mobility, release, strength, stretch'",
    "kind, '', 'one of mobility'",
    "target, spleen, rhomboids",
    "equipment, trampoline, 'foam-roller, none'",
    "position, upside-down, quadruped",
    "desk, yes, 'one of false, true'",
    "level, beginner, 'one of ADVANCED, BEGINNER, INTERMEDIATE'",
    "tradition, ballet, 'one of yoga'",
    "source, 999, '004, ours'",
    "limit, 0, from 1 to 200",
    "limit, 201, from 1 to 200",
    "limit, many, whole number",
    "cursor, bm9uc2Vuc2U, cursor of this list",
    "q, '  ', 1 to 100 characters",
    "colour, red, unknown parameter"
  })
  @DisplayName("refuses what it does not know with the parameter's name and what it knows")
  void unknownValues(String parameter, String value, String known) {
    given()
        .auth()
        .oauth2(TestTokens.of("acme", "ann"))
        .queryParam(parameter, value)
        .get("/exercises")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-request"))
        .body("errors.pointer", contains("/" + parameter))
        .body("errors[0].detail", containsString(known));
  }

  @Test
  @DisplayName("answers every violation at once")
  void everyViolation() {
    get("/exercises?kind=dance&desk=maybe&limit=1000&colour=red")
        .statusCode(422)
        .body("errors.pointer", contains("/kind", "/desk", "/limit", "/colour"));
  }

  @ParameterizedTest
  @DisplayName("answers in the language that was asked for, and says so")
  @ValueSource(strings = {"/exercises?limit=1", "/exercises/band-row"})
  void language(String path) {
    given()
        .auth()
        .oauth2(TestTokens.of("acme", "mia"))
        .header("Accept-Language", "de")
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Language", "de");
  }

  @Test
  @DisplayName("asks for a token")
  void tokens() {
    given()
        .get("/exercises/band-row")
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/token-required"));
  }

  private List<String> slugs(ExerciseFilter filter) {
    return library.exercises().stream()
        .filter(exercise -> filter.fits(exercise.facets()))
        .map(Exercise::slug)
        .sorted()
        .toList();
  }

  private static List<String> walk(String first) {
    List<String> found = new ArrayList<>();
    String path = first;
    while (path != null) {
      ValidatableResponse page = get(path).statusCode(200);
      found.addAll(page.extract().<List<String>>path("items.slug"));
      String next = page.extract().path("next");
      path = next == null ? null : first + "&cursor=" + next;
    }
    return found;
  }

  private static ValidatableResponse get(String path) {
    return get("acme", path);
  }

  private static ValidatableResponse get(String tenant, String path) {
    return given().auth().oauth2(TestTokens.of(tenant, "ann")).get(path).then();
  }
}
