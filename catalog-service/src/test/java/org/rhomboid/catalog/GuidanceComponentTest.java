package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.usecase.Guidebook;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /guidance and /vocabulary")
class GuidanceComponentTest {

  @Inject Guidebook guidebook;

  @ParameterizedTest(name = "/guidance/{0}: {1}")
  @CsvSource({
    "tips, 17",
    "session-rules, 9",
    "causes, 20",
    "conditions, 9",
    "risk-factors, 7",
    "symptoms, 10",
    "red-flags, 18",
    "care, 13"
  })
  @DisplayName("lists everything there is, each item with its texts and where they come from")
  void lists(String list, int size) {
    get("/guidance/" + list)
        .statusCode(200)
        .body("items.size()", is(size))
        .body("next", nullValue())
        .body("items.slug", everyItem(notNullValue()))
        .body("items.title", everyItem(notNullValue()))
        .body("items.text", everyItem(notNullValue()))
        .body("items.sources", everyItem(notNullValue()))
        .body("items.ours", everyItem(notNullValue()))
        .body("items.language", everyItem(equalTo("en")));
  }

  @Test
  @DisplayName("shows a tip with its topic, and its interval where an article names one")
  void tips() {
    get("/guidance/tips")
        .body("items.find { it.slug == 'frequent-breaks' }.everyMinutes.min", is(30))
        .body("items.find { it.slug == 'frequent-breaks' }.everyMinutes.max", is(60))
        .body("items.find { it.slug == 'frequent-breaks' }.sources", contains("000", "001"))
        .body("items.find { it.slug == 'frequent-breaks' }", not(hasKey("passage")))
        .body("items.find { it.slug == 'eat-well' }", not(hasKey("everyMinutes")));
  }

  @Test
  @DisplayName("picks tips by topic, of several any")
  void topics() {
    get("/guidance/tips?topic=breaks")
        .body("items.slug", contains("frequent-breaks", "stretch-after-long-sitting"));
    get("/guidance/tips?topic=sleep&topic=stress")
        .body("items.slug", contains("sleep-position", "manage-stress"));
  }

  @Test
  @DisplayName("walked by its cursors is the whole list in its own order")
  void walk() {
    assertThat(walk("/guidance/tips?limit=5"))
        .isEqualTo(
            guidebook.advice(Language.EN).tips().stream()
                .map(tip -> tip.passage().slug())
                .toList());
    assertThat(walk("/guidance/tips?topic=health&topic=posture&limit=1"))
        .containsExactly(
            "mindful-posture", "no-hunching-at-the-screen", "healthy-weight", "eat-well");
  }

  @Test
  @DisplayName("links to the next page, which keeps the topic")
  void link() {
    get("/guidance/tips?topic=health&limit=1")
        .header("Link", containsString("topic=health"))
        .header("Link", containsString("cursor="))
        .header("ETag", notNullValue());
  }

  @Test
  @DisplayName("shows a condition with its signs and what the planner makes of it")
  void conditions() {
    get("/guidance/conditions")
        .body("items.find { it.slug == 'compression-fracture' }.signs.size()", is(3))
        .body("items.find { it.slug == 'compression-fracture' }.oftenFrom.size()", is(4))
        .body(
            "items.find { it.slug == 'compression-fracture' }.alsoKnownAs",
            contains("Spinal compression fracture"))
        .body("items.find { it.slug == 'herniated-disc' }.signs", empty())
        .body("items.planning", everyItem(notNullValue()));
  }

  @Test
  @DisplayName("Safety: shows a red flag with its urgency and what to do")
  void redFlags() {
    get("/guidance/red-flags")
        .body("items.urgency", hasItems("EMERGENCY", "URGENT", "SEE_A_PROFESSIONAL"))
        .body("items.find { it.slug == 'saddle-numbness' }.urgency", equalTo("EMERGENCY"))
        .body(
            "items.find { it.slug == 'saddle-numbness' }.action.title",
            equalTo("Call the emergency number now"))
        .body(
            "items.find { it.slug == 'limb-weakness' }.action.text",
            containsString("speak to a doctor today"))
        .body("items.action.text", everyItem(notNullValue()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"causes, SERIOUS, gallbladder-disease", "care, DIAGNOSIS, imaging-mri"})
  @DisplayName("shows the group of a cause and of care")
  void groups(String list, String group, String slug) {
    get("/guidance/" + list).body("items.find { it.slug == '" + slug + "' }.group", equalTo(group));
  }

  @Test
  @DisplayName("shows the words of the vocabulary in its own order")
  void vocabulary() {
    get("/vocabulary")
        .statusCode(200)
        .body("kinds.slug", contains("mobility", "stretch", "release", "strength"))
        .body("kinds.name", contains("Mobility", "Stretch", "Release", "Strength"))
        .body("kinds.language", everyItem(equalTo("en")))
        .body("targets.find { it.slug == 'rhomboids' }.name", equalTo("Rhomboids"))
        .body("symptoms.size()", is(28))
        .body("breathPhases.slug", contains("together", "apart", "cow", "cat"))
        .body(
            "keySet()",
            contains(
                "kinds",
                "traditions",
                "positions",
                "equipment",
                "targets",
                "conditions",
                "symptoms",
                "breathPhases"));
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "/guidance/tips, de-AT",
    "/guidance/red-flags, 'es;q=0.9, fr;q=0.1'",
    "/guidance/care, fr",
    "/guidance/care, it",
    "/guidance/care, ;;;",
    "/vocabulary, de",
    "/vocabulary, en-GB"
  })
  @DisplayName(
      "says in which language it answers, whatever was asked for, and that it depends on it")
  void languages(String path, String asked) {
    ValidatableResponse answer =
        given(caller()).header("Accept-Language", asked).get(path).then().statusCode(200);

    String spoken = answer.extract().header("Content-Language");
    assertThat(List.of("en", "de", "es", "fr")).contains(spoken);
    assertThat(answer.extract().header("Vary")).contains("Accept-Language");
    List<String> items =
        answer.extract().path(path.equals("/vocabulary") ? "kinds.language" : "items.language");
    assertThat(items).containsOnly(spoken);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/guidance/tips", "/guidance/red-flags?limit=3", "/vocabulary"})
  @DisplayName("answers 304 without a body to who has it already, and 200 to who has another")
  void notModified(String path) {
    String tag =
        get(path)
            .header("Cache-Control", "private, max-age=0, must-revalidate")
            .extract()
            .header("ETag");

    for (String known : List.of(tag, "\"other\", W/" + tag, "*")) {
      given(caller())
          .header("If-None-Match", known)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Cache-Control", containsString("private"))
          .body(is(""));
    }
    given(caller()).header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("has another tag for another page")
  void tags() {
    assertThat(get("/guidance/tips?limit=2").extract().header("ETag"))
        .matches("\"[0-9a-f]{32}\"")
        .isNotEqualTo(get("/guidance/tips?limit=3").extract().header("ETag"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "/guidance/tips?topic=astrology, /topic",
    "/guidance/tips?limit=0, /limit",
    "/guidance/tips?colour=red, /colour",
    "/guidance/care?topic=sleep, /topic",
    "/guidance/tips?cursor=bm9uc2Vuc2U, /cursor"
  })
  @DisplayName("refuses what it does not know with the parameter's name")
  void unknown(String path, String pointer) {
    get(path)
        .statusCode(422)
        .header("Content-Language", "en")
        .body("type", equalTo("/problems/invalid-request"))
        .body("errors.pointer", contains(pointer));
  }

  @Test
  @DisplayName("refuses the cursor of another list")
  void cursorOfAnotherList() {
    String next = get("/guidance/care?limit=1").extract().path("next");

    get("/guidance/tips?cursor=" + next)
        .statusCode(422)
        .body("errors.pointer", contains("/cursor"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/guidance/tips",
        "/guidance/session-rules",
        "/guidance/causes",
        "/guidance/conditions",
        "/guidance/risk-factors",
        "/guidance/symptoms",
        "/guidance/red-flags",
        "/guidance/care",
        "/vocabulary"
      })
  @DisplayName("asks for a token, and for one that names a tenant")
  void tokens(String path) {
    given().get(path).then().statusCode(401).body("type", equalTo("/problems/token-required"));
    Map<String, Object> claims = TestTokens.claims("acme", "ann");
    claims.remove("tenant");
    given()
        .auth()
        .oauth2(TestTokens.signed(claims))
        .get(path)
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/invalid-token"));
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
    return given(caller()).get(path).then();
  }

  private static RequestSpecification caller() {
    return given().auth().oauth2(TestTokens.of("acme", "ann"));
  }
}
