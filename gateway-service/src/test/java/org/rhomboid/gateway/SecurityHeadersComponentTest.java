package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.Doors;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@TestProfile(Doors.class)
@QuarkusTestResource(Surroundings.class)
class SecurityHeadersComponentTest {

  @Surroundings.Signing Keys keys;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    routine.answersJson("{}");
    progress.answersJson("{}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/streak",
        "/api/v1/today",
        "/api/v1/nothing",
        "/openapi",
        "/asyncapi",
        "/docs",
        "/docs/page.js",
        "/health",
        "/nowhere"
      })
  @DisplayName("Every answer says what browsers must not do with it, and not what wrote it")
  void everywhere(String path) {
    asked(path)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("Strict-Transport-Security", nullValue());
  }

  @Test
  @DisplayName("A refusal has them too")
  void refused() {
    given()
        .get("/api/v1/streak")
        .then()
        .statusCode(401)
        .header("X-Content-Type-Options", "nosniff");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Proto, https, https",
    "X-Forwarded-Proto, http, http",
    "Forwarded, proto=https, https",
    "Forwarded, proto=http, http",
  })
  @DisplayName("Only who came by TLS, as a trusted balancer says, is told to keep to it")
  void transport(String header, String said, String scheme) {
    given()
        .header(header, said)
        .get("/openapi")
        .then()
        .header(
            "Strict-Transport-Security",
            scheme.equals("https") ? equalTo("max-age=31536000") : nullValue());
  }

  @Test
  @DisplayName("What a service says of its server, or of what browsers may do, is not passed on")
  void ofAService() {
    progress.answers(
        response ->
            response
                .putHeader("Server", "nginx/1.0")
                .putHeader("X-Powered-By", "x")
                .putHeader("Content-Security-Policy", "default-src *")
                .end("{}"));

    asked("/api/v1/streak")
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("Content-Security-Policy", containsString("'none'"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', no-store",
    "'\"7\"', '', 'private, no-cache'",
    "'', 'private, max-age=60', 'private, max-age=60'",
  })
  @DisplayName("What a token opened is kept nowhere, unless the service says otherwise")
  void kept(String tag, String said, String expected) {
    progress.answers(
        response -> {
          if (!tag.isEmpty()) {
            response.putHeader("ETag", tag);
          }
          if (!said.isEmpty()) {
            response.putHeader("Cache-Control", said);
          }
          response.end("{}");
        });

    asked("/api/v1/streak").header("Cache-Control", expected);
  }

  private ValidatableResponse asked(String path) {
    return given().auth().oauth2(keys.token("plain", "anna")).get(path).then();
  }
}
