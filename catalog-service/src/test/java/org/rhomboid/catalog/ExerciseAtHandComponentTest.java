package org.rhomboid.catalog;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName(
    "GET /exercises/{slug}, with a token that was accepted a moment ago and a view in memory,")
class ExerciseAtHandComponentTest {

  private static final String PATH = "/exercises/wall-angel";

  /** Asks for the same, and goes the long way. */
  private static final String LONG_WAY = "application/json;q=0.9";

  private final String token = TestTokens.of("acme", "mia");

  @BeforeEach
  void accepted() {
    get(token, "en", LONG_WAY, PATH).then().statusCode(200);
  }

  @ParameterizedTest
  @DisplayName("answers to the byte and header what the resource answers")
  @ValueSource(strings = {"en", "de", "es-MX, de;q=0.5", "fr", "tlh", "*", "not a language!"})
  void same(String language) {
    Response resource = get(token, language, LONG_WAY, PATH);

    Response atHand = get(token, language, "*/*", PATH);

    assertThat(atHand.statusCode()).isEqualTo(resource.statusCode()).isEqualTo(200);
    assertThat(atHand.asByteArray()).isEqualTo(resource.asByteArray());
    assertThat(headers(atHand)).isEqualTo(headers(resource));
  }

  @Test
  @DisplayName("refuses no token, and one that was made of the accepted one")
  void tokens() {
    given().get(PATH).then().statusCode(401).body("type", equalTo("/problems/token-required"));
    String other = token.endsWith("AAAA") ? "BBBB" : "AAAA";
    for (int part : List.of(30, token.length() / 2, token.length() - 5)) {
      String tampered = token.substring(0, part) + other + token.substring(part + other.length());
      get(tampered, "en", "*/*", PATH)
          .then()
          .statusCode(401)
          .body("type", equalTo("/problems/invalid-token"));
    }
  }

  @Test
  @DisplayName("keeps to the conditions, the types and the slugs of the resource")
  void everythingElse() {
    String tag = get(token, "en", "*/*", PATH).header("ETag");

    asking(token).header("If-None-Match", tag).get(PATH).then().statusCode(304);
    get(token, "en", "text/html", PATH).then().statusCode(406);
    get(token, "en", "*/*", "/exercises/nothing-of-this-name").then().statusCode(404);
    get(token, "en", "*/*", "/exercises/WALL-ANGEL").then().statusCode(404);
    asking(token).head(PATH).then().statusCode(200);
  }

  private static Response get(String token, String language, String accepted, String path) {
    return asking(token).header("Accept-Language", language).header("Accept", accepted).get(path);
  }

  private static RequestSpecification asking(String token) {
    return given().auth().oauth2(token).header("X-Request-Id", "asked-alike");
  }

  private static Map<String, List<String>> headers(Response answer) {
    return answer.headers().asList().stream()
        .collect(
            Collectors.groupingBy(
                header -> header.getName().toLowerCase(Locale.ROOT),
                Collectors.mapping(Header::getValue, Collectors.toList())));
  }
}
