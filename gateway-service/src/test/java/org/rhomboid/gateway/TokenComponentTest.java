package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TokenComponentTest {

  @Surroundings.Signing Keys keys;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    progress.answersJson("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/streak", "/api/v1/today", "/api/v1/nothing"})
  @DisplayName("Without a token nothing under /api/v1 answers")
  void noToken(String path) {
    given()
        .when()
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", equalTo("/problems/token-required"))
        .body("instance", equalTo(path));
    assertThat(progress.begun()).isZero();
  }

  @Test
  @DisplayName("A good token passes, and is passed on as it came")
  void goodToken() {
    String token = keys.token("acme", "anna");

    given().auth().oauth2(token).when().get("/api/v1/streak").then().statusCode(200);

    assertThat(progress.only().headers().getAll("Authorization"))
        .containsExactly("Bearer " + token);
  }

  @Test
  @DisplayName(
      "A token that is none, tampered with, or of another key, issuer, audience or time is invalid")
  void badTokens() {
    Map<String, String> bad =
        Map.ofEntries(
            Map.entry("garbage", "garbage"),
            Map.entry("three parts", "a.b.c"),
            Map.entry("other key", Keys.fresh().token("acme", "anna")),
            Map.entry("tampered", tampered(keys.token("acme", "anna"))),
            Map.entry("no signature", unsigned(keys.token("acme", "anna"))),
            Map.entry("public key as HMAC secret", hmacWithPublicKey()),
            Map.entry("audience", keys.sign(good().audience("other"))),
            Map.entry("no audience", keys.sign(withoutAudience())),
            Map.entry("issuer", keys.sign(good().issuer("other"))),
            Map.entry("expired", keys.sign(good().expiresAt(Instant.now().minusSeconds(300)))));

    bad.forEach(this::assertInvalid);
    assertThat(progress.begun()).isZero();
  }

  @Test
  @DisplayName("That a token was accepted a moment ago does not help one that was made of it")
  void madeOfAnAcceptedOne() {
    String token = keys.token("acme", "anna");
    for (int times = 0; times < 2; times++) {
      given().auth().oauth2(token).when().get("/api/v1/streak").then().statusCode(200);
      assertInvalid("tampered", tampered(token));
      assertInvalid("no signature", unsigned(token));
    }
    assertThat(progress.begun()).isEqualTo(2);
  }

  @Test
  @DisplayName("A tenant or subject of a form that the platform does not accept is invalid")
  void badClaims() {
    Map<String, String> bad =
        Map.of(
            "reserved tenant", keys.token("library", "anna"),
            "tenant with slash", keys.token("a/b", "anna"),
            "tenant in capitals", keys.token("Acme", "anna"),
            "tenant is a number", keys.sign(good().claim("tenant", 5)),
            "e-mail address", keys.token("acme", "anna@example.org"),
            "long subject", keys.token("acme", "a".repeat(129)),
            "control character", keys.token("acme", "an\tna"),
            "no tenant", keys.sign(withoutTenant()));

    bad.forEach(this::assertInvalid);
    assertThat(progress.begun()).isZero();
  }

  @Test
  @DisplayName("Other schemes, and two tokens at once, do not pass")
  void otherSchemes() {
    String token = keys.token("acme", "anna");
    Stream.of("Basic YTpi", "Bearer", "Bearer ", token)
        .forEach(
            header ->
                given()
                    .header("Authorization", header)
                    .when()
                    .get("/api/v1/streak")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json"));
    assertThat(progress.begun()).isZero();
  }

  private void assertInvalid(String why, String token) {
    String type =
        given()
            .header("Authorization", "Bearer " + token)
            .when()
            .get("/api/v1/streak")
            .then()
            .statusCode(401)
            .header("WWW-Authenticate", equalTo("Bearer"))
            .contentType("application/problem+json")
            .extract()
            .path("type");
    assertThat(type).as(why).isEqualTo("/problems/invalid-token");
  }

  private static JwtClaimsBuilder good() {
    return Keys.claims("acme", "anna");
  }

  private static JwtClaimsBuilder withoutAudience() {
    return good().remove("aud");
  }

  private static JwtClaimsBuilder withoutTenant() {
    return good().remove("tenant");
  }

  private static String tampered(String token) {
    String[] parts = token.split("\\.");
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return parts[0] + "." + encoded(payload.replace("acme", "rival")) + "." + parts[2];
  }

  private static String unsigned(String token) {
    String payload = token.split("\\.")[1];
    return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".";
  }

  private String hmacWithPublicKey() {
    return good().groups(Set.of("member")).jws().signWithSecret(keys.publicPem());
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
