package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /exercises/{slug}/substitutes")
class SubstitutesComponentTest {

  @Test
  @DisplayName("answers what the ladder names, then what has the same target, each with a dose")
  void substitutes() {
    get("/exercises/band-row/substitutes?limit=200", "en")
        .statusCode(200)
        .header("Content-Language", "en")
        .body("items[0].slug", equalTo("seated-row"))
        .body("items[0].because", equalTo("SAME_PURPOSE"))
        .body("items[0].layer", equalTo("LIBRARY"))
        .body("items[0].revision", greaterThanOrEqualTo(1))
        .body("items[0].dose.source", equalTo("ours"))
        .body("items[0].dose.unit", notNullValue())
        .body("items[0]", not(hasKey("named")))
        .body("items[1].slug", equalTo("band-shoulder-blade-squeeze"))
        .body("items.because", hasItem("SAME_TARGET"))
        .body("items.slug", not(hasItem("band-row")))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("leaves out what a condition blocks and what cannot be done with what is at hand")
  void needs() {
    get("/exercises/rowing-machine/substitutes?condition=herniated-disc&equipment=none", "en")
        .statusCode(200)
        .body("items.slug", not(hasItem("seated-row")))
        .body("items.slug", hasItem("shoulder-blade-squeeze"));
    get("/exercises/band-row/substitutes?condition=serious-injury", "en")
        .statusCode(200)
        .body("items.size()", is(0));
  }

  @Test
  @DisplayName("names them in the language that was asked for")
  void language() {
    get("/exercises/band-row/substitutes", "de")
        .statusCode(200)
        .header("Content-Language", "de")
        .body("items.name", everyItem(notNullValue()));
  }

  @Test
  @DisplayName("comes in pages that a cursor continues")
  void pages() {
    String cursor =
        get("/exercises/band-row/substitutes?limit=1", "en")
            .body("items.slug", contains("seated-row"))
            .extract()
            .path("next");

    get("/exercises/band-row/substitutes?limit=1&cursor=" + cursor, "en")
        .body("items.slug", contains("band-shoulder-blade-squeeze"));
  }

  @Test
  @DisplayName("refuses words that it does not know, all of them at once")
  void unknownWords() {
    get("/exercises/band-row/substitutes?condition=hiccups&equipment=trampoline&colour=red", "en")
        .statusCode(422)
        .body("errors.pointer", contains("/condition", "/equipment", "/colour"))
        .body("errors[0].detail", containsString("herniated-disc"));
  }

  @Test
  @DisplayName("answers 404 for an exercise that there is not")
  void unknownExercise() {
    get("/exercises/moonwalk/substitutes", "en")
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  private static ValidatableResponse get(String path, String language) {
    return given()
        .auth()
        .oauth2(TestTokens.of("acme", "ann"))
        .header("Accept-Language", language)
        .get(path)
        .then();
  }
}
