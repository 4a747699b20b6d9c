package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /exercises?q=")
class SearchRequestComponentTest {

  @Test
  @DisplayName("says of each item why it was found, the best first")
  void match() {
    search("acme", "child pose", "en")
        .body("items[0].slug", equalTo("childs-pose"))
        .body("items[0].match.field", equalTo("ALIAS"))
        .body("items[0].match.how", equalTo("EXACT"))
        .body("items[0].match.text", equalTo("Child Pose"))
        .body("items[0].match.words", contains("Child Pose"))
        .body("items[0].dose", notNullValue())
        .body("items.match", everyItem(notNullValue()));
  }

  @Test
  @DisplayName("without q has no match")
  void plainList() {
    given()
        .auth()
        .oauth2(TestTokens.of("acme", "ann"))
        .get("/exercises?limit=1")
        .then()
        .body("items[0]", not(hasKey("match")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "de, Katze-Kuh, cat-cow",
    "de, katze kuh, cat-cow",
    "de, cat cow, cat-cow",
    "es, gato vaca, cat-cow",
    "fr, chat vache, cat-cow",
    "de-AT, Liegest\u00fctz, wall-push-up",
    "it, romboid, rhomboid-stretch"
  })
  @DisplayName("searches in the language that is asked for, and in English names")
  void languages(String language, String typed, String slug) {
    search("acme", typed, language).body("items[0].slug", equalTo(slug));
  }

  @Test
  @DisplayName("combines with facets")
  void facets() {
    search("acme", "cat cow", "en").body("items.slug", contains("cat-cow", "desk-cat-cow"));
    request("acme", "en")
        .queryParam("q", "cat cow")
        .queryParam("desk", true)
        .get("/exercises")
        .then()
        .body("items.slug", contains("desk-cat-cow"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stretch", "shoulder", "sholder"})
  @DisplayName("walked by its cursors is the whole search, each exercise once, in the same order")
  void walk(String typed) {
    List<String> whole =
        request("acme", "en")
            .queryParam("q", typed)
            .queryParam("limit", 200)
            .get("/exercises")
            .path("items.slug");
    List<String> walked = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification page =
          request("acme", "en").queryParam("q", typed).queryParam("limit", 2);
      ValidatableResponse answer =
          (cursor == null ? page : page.queryParam("cursor", cursor))
              .get("/exercises")
              .then()
              .statusCode(200);
      walked.addAll(answer.extract().<List<String>>path("items.slug"));
      cursor = answer.extract().path("next");
    } while (cursor != null);

    assertThat(walked).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(5);
  }

  @Test
  @DisplayName("finds what the tenant made of it, and for nobody else")
  void overlay() {
    put("renamed", "cobra-pose", "{\"name\": \"Zanzibar lift\"}");

    search("renamed", "zanzibar", "en")
        .body("items.slug", contains("cobra-pose"))
        .body("items[0].origin", equalTo("OVERLAY"))
        .body("items[0].match.text", equalTo("Zanzibar lift"));
    search("acme", "zanzibar", "en").body("items", empty());
    search("acme", "cobra pose", "en").body("items[0].slug", equalTo("cobra-pose"));
  }

  @Test
  @DisplayName(
      "finds a tenant's own exercise in the languages that it is told in, until it is withdrawn")
  void own() {
    put(
        "owner",
        "desk-yawn",
        """
        {"name": "Desk yawn", "kind": "mobility", "positions": ["seated"], "targets": ["upper-back"],
         "instructions": ["Reach like a waking flamingo."],
         "translations": {"de": {"name": "G\u00e4hnen am Schreibtisch"}}}""");

    search("owner", "flamingo", "en").body("items.slug", contains("desk-yawn"));
    search("owner", "gahnen", "de").body("items[0].slug", equalTo("desk-yawn"));
    search("owner", "yawn", "fr").body("items[0].slug", equalTo("desk-yawn"));

    request("owner", "en").delete("/exercises/desk-yawn").then().statusCode(204);
    search("owner", "flamingo", "en").body("items", empty());
  }

  @Test
  @DisplayName("does not find what the tenant hides, and finds it again when it shows again")
  void hidden() {
    request("hider", "en").delete("/exercises/camel-pose").then().statusCode(204);
    search("hider", "camel pose", "en").body("items.slug", not(hasItem("camel-pose")));

    request("hider", "en").delete("/exercises/camel-pose/overlay").then();
    search("hider", "camel pose", "en").body("items[0].slug", equalTo("camel-pose"));
  }

  @Test
  @DisplayName("is an empty page where nothing is found")
  void nothing() {
    search("acme", "zzzzqqq", "en").body("items", empty()).body("next", nullValue());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'', 1 to 100 characters",
    "'  ', 1 to 100 characters",
    "a\u0000b, control",
    "a\tb, control"
  })
  @DisplayName("refuses what is no text to look for")
  void refused(String typed, String why) {
    request("acme", "en")
        .queryParam("q", typed)
        .get("/exercises")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/q"))
        .body("errors[0].detail", containsString(why));
  }

  @Test
  @DisplayName("refuses two texts, one that is too long, and the cursor of another list")
  void wrong() {
    request("acme", "en").get("/exercises?q=a&q=b").then().statusCode(422);
    request("acme", "en").queryParam("q", "a".repeat(101)).get("/exercises").then().statusCode(422);
    String bySlug = request("acme", "en").get("/exercises?limit=1").path("next");
    String ranked = request("acme", "en").get("/exercises?limit=1&q=stretch").path("next");

    request("acme", "en").get("/exercises?q=stretch&cursor=" + bySlug).then().statusCode(422);
    request("acme", "en").get("/exercises?cursor=" + ranked).then().statusCode(422);
    request("acme", "en").get("/exercises?q=stretch&cursor=MR9hH2I").then().statusCode(422);
  }

  @Test
  @DisplayName("answers 304 where nothing has changed, and says its language")
  void negotiated() {
    String tag =
        search("acme", "katze", "de").header("Content-Language", "de").extract().header("ETag");

    request("acme", "de")
        .header("If-None-Match", tag)
        .queryParam("q", "katze")
        .get("/exercises")
        .then()
        .statusCode(304);
    search("acme", "katze", "de").body("items.size()", is(2));
  }

  private static ValidatableResponse search(String tenant, String typed, String language) {
    return request(tenant, language)
        .queryParam("q", typed)
        .get("/exercises")
        .then()
        .statusCode(200);
  }

  private static void put(String tenant, String slug, String draft) {
    request(tenant, "en")
        .contentType(ContentType.JSON)
        .body(draft)
        .put("/exercises/" + slug)
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
  }

  private static RequestSpecification request(String tenant, String language) {
    return given()
        .auth()
        .oauth2(TestTokens.of(tenant, "ann", "tenant-admin"))
        .header("Accept-Language", language);
  }
}
