package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.Doors;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@TestProfile(Doors.class)
@QuarkusTestResource(Surroundings.class)
class OriginComponentTest {

  private static final String APP = "https://app.acme.example";

  @TestHTTPResource("/")
  URL gateway;

  @Surroundings.Signing Keys keys;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    progress.answersJson("{}");
  }

  @Test
  @DisplayName("A preflight of an origin that some tenant allows is answered, without a token")
  void preflight() {
    preflight(APP)
        .statusCode(204)
        .header("Access-Control-Allow-Origin", APP)
        .header("Access-Control-Allow-Methods", containsString("DELETE"))
        .header("Access-Control-Allow-Headers", containsString("Authorization"))
        .header("Access-Control-Allow-Headers", containsString("If-Match"))
        .header("Access-Control-Max-Age", "600")
        .header("Access-Control-Allow-Credentials", nullValue());
    assertThat(progress.begun()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "http://app.acme.example",
        "https://app.acme.example:8443",
        "https://app.acme.example.evil.example",
        "https://APP.acme.example",
        "null",
      })
  @DisplayName("A preflight of any other is refused")
  void preflightOfAnother(String origin) {
    preflight(origin)
        .statusCode(403)
        .body("type", equalTo("/problems/origin-not-allowed"))
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {APP, "http://localhost:3000"})
  @DisplayName(
      "A page of an origin that the token's tenant allows reads the answer and its headers")
  void allowed(String origin) {
    Response answer = ask("acme", origin);

    answer
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", origin)
        .header("Access-Control-Expose-Headers", containsString("ETag"))
        .header("Access-Control-Expose-Headers", containsString("Retry-After"))
        .header("Access-Control-Allow-Credentials", nullValue());
    assertThat(answer.headers().getValues("Vary")).contains("Origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://rival.example", "https://evil.example", "null"})
  @DisplayName("What another tenant allows does not help: nothing is done")
  void ofAnotherTenant(String origin) {
    ask("acme", origin)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/origin-not-allowed"))
        .header("Access-Control-Allow-Origin", nullValue());
    assertThat(progress.begun()).isZero();
  }

  @Test
  @DisplayName("Pages of this host, and programs that are none, are not asked where they come from")
  void sameOrigin() {
    ask("silent", "http://127.0.0.1:" + gateway.getPort())
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .auth()
        .oauth2(keys.token("silent", "anna"))
        .get("/api/v1/streak")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  @DisplayName(
      "That a token is not good can be read by pages that may ask at all, and by no others")
  void unauthorized() {
    given()
        .header("Origin", APP)
        .get("/api/v1/streak")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", APP);
    given()
        .header("Origin", "https://evil.example")
        .get("/api/v1/streak")
        .then()
        .statusCode(401)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  private static ValidatableResponse preflight(String origin) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "PUT")
        .header("Access-Control-Request-Headers", "authorization,if-match")
        .header("X-Forwarded-For", "203.0.113.50")
        .options("/api/v1/sessions")
        .then();
  }

  private Response ask(String tenant, String origin) {
    return given()
        .baseUri("http://127.0.0.1:" + gateway.getPort())
        .auth()
        .oauth2(keys.token(tenant, "anna"))
        .header("Origin", origin)
        .get("/api/v1/streak");
  }
}
