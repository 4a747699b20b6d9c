package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DevelopmentIssuerComponentTest {

  @Surroundings.Progress FakeService progress;

  @Test
  @DisplayName("A token opens the API for 12 hours and says who it is for")
  void issuesToken() throws IOException {
    progress.answersJson("{}");

    Response answer =
        ask(
            "{\"tenant\": \"acme\", \"member\": \"anna\", \"roles\": [\"member\", \"tenant-admin\"], \"unit\": \"R&D\"}");

    String token = answer.then().statusCode(200).extract().path("token");
    JsonNode claims = claims(token);
    assertThat(claims.path("iss").asText()).isEqualTo("rhomboid-development");
    assertThat(claims.path("aud").toString()).contains("rhomboid");
    assertThat(claims.path("sub").asText()).isEqualTo("anna");
    assertThat(claims.path("tenant").asText()).isEqualTo("acme");
    assertThat(claims.path("unit").asText()).isEqualTo("R&D");
    assertThat(claims.path("groups").toString()).contains("member", "tenant-admin");
    assertThat(claims.path("jti").asText()).isNotEmpty();
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(12 * 3600);
    assertThat(Instant.parse(answer.path("expiresAt")).getEpochSecond())
        .isEqualTo(claims.path("exp").asLong());
    given().auth().oauth2(token).when().get("/api/v1/streak").then().statusCode(200);
  }

  @Test
  @DisplayName("Who names no role is a member")
  void memberByDefault() throws IOException {
    Response answer = ask("{\"tenant\": \"acme\", \"member\": \"anna\"}");

    assertThat(claims(answer.path("token")).path("groups").toString()).isEqualTo("[\"member\"]");
    assertThat(claims(answer.path("token")).has("unit")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"member\": \"anna\"} | /tenant",
        "{\"tenant\": \"acme\"} | /member",
        "{\"tenant\": \"library\", \"member\": \"anna\"} | /tenant",
        "{\"tenant\": \"A/B\", \"member\": \"anna\"} | /tenant",
        "{\"tenant\": \"acme\", \"member\": \"a@b.org\"} | /member",
        "{\"tenant\": \"acme\", \"member\": \"a\", \"roles\": [null]} | /roles/0",
        "{\"tenant\": \"acme\", \"member\": \"a\", \"roles\": [\"root\"]} | /roles/0",
        "{\"tenant\": \"acme\", \"member\": \"a\", \"unit\": \"\"} | /unit",
        "{\"tenant\": \"acme\", \"member\": \"a\", \"unit\": \"a\\tb\"} | /unit",
        "{\"tenant\": \"acme\", \"member\": \"a\", \"unit\": \"0123456789012345678901234567890123456789012345678901234567890123-\"} | /unit",
        "{\"tenant\": \"acme\", \"member\": \"a\", \"admin\": true} | /admin",
      })
  @DisplayName("A token that no service would accept is not made")
  void refusesForms(String body, String pointer) {
    ask(body)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/invalid-request"))
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  @DisplayName("All violations are told at once")
  void refusesAllAtOnce() {
    ask("{\"tenant\": \"?\", \"member\": \"\", \"unit\": \"\"}")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/tenant", "/member", "/unit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "5"})
  @DisplayName("What is no such object cannot be read")
  void refusesMalformed(String body) {
    ask(body).then().statusCode(400).contentType("application/problem+json");
  }

  private static Response ask(String body) {
    return given().contentType("application/json").body(body).when().post("/dev/token");
  }

  private static JsonNode claims(String token) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }
}
