package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keycloak;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(value = Keycloak.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("With Keycloak as the issuer of two tenants")
class KeycloakComponentTest {

  /** More than the time between two fetches of keys. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  Keycloak keycloak;
  @Surroundings.Signing Keys keys;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    progress.answersJson("{}");
  }

  @Test
  @Order(1)
  @DisplayName("a person's token opens the API of their tenant, with the roles that are mapped")
  void accepted() throws IOException {
    String token = token("acme", "app", "anna");

    get("/api/v1/streak", token).statusCode(200);

    get("/test/who-am-i", token)
        .statusCode(200)
        .body("tenant", equalTo("acme"))
        .body("member", equalTo(claims(token).path("sub").asText()))
        .body("roles.toString()", equalTo("[member, tenant-admin]"))
        .body("unit", equalTo("R&D"));
    assertThat(claims(token).path("realm_access").toString()).contains("platform-admin");
    assertThat(claims(token).path("preferred_username").asText()).isEqualTo("anna");
  }

  @Test
  @Order(1)
  @DisplayName("the other realm's speaks for the other tenant, which it need not name")
  void otherTenant() throws IOException {
    String token = token("globex", "app", "gus");

    get("/api/v1/streak", token).statusCode(200);

    get("/test/who-am-i", token)
        .statusCode(200)
        .body("tenant", equalTo("globex"))
        .body("roles.toString()", equalTo("[coach, member]"));
    assertThat(claims(token).has("tenant")).isFalse();
  }

  @Test
  @Order(1)
  @DisplayName("the development issuer is one beside them")
  void development() {
    get("/api/v1/streak", keys.token("acme", "anna")).statusCode(200);
  }

  @Test
  @Order(1)
  @DisplayName("roles decide as the table says")
  void roles() {
    put("/api/v1/organization/settings", token("acme", "app", "anna")).statusCode(200);
    put("/api/v1/organization/settings", token("acme", "app", "mia"))
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"))
        .body("detail", containsString("tenant-admin"));
  }

  @Test
  @Order(1)
  @DisplayName("scopes that a client has limit what its tokens may do")
  void scopes() {
    String token = token("acme", "reader", "anna");

    get("/api/v1/streak", token).statusCode(200);
    put("/api/v1/organization/settings", token)
        .statusCode(403)
        .header("WWW-Authenticate", containsString("insufficient_scope"))
        .body("detail", containsString("organization:write"));
  }

  @Test
  @Order(1)
  @DisplayName(
      "tokens for another audience, of another realm, for another tenant, or tampered with do not pass")
  void refused() {
    String good = token("acme", "app", "anna");
    String[] parts = good.split("\\.");
    Response tokens = grant("acme", "app", "anna", "anna-password");

    assertThat(
            Map.of(
                    "no audience of ours", token("acme", "other", "anna"),
                    "ID token", tokens.<String>path("id_token"),
                    "refresh token", tokens.<String>path("refresh_token"),
                    "another tenant", token("acme", "forger", "anna"),
                    "unknown realm", administrator(),
                    "another's signature", parts[0] + "." + parts[1] + "." + otherSignature())
                .entrySet())
        .allSatisfy(
            bad -> {
              for (String path : new String[] {"/api/v1/streak", "/test/who-am-i"}) {
                get(path, bad.getValue())
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/invalid-token"));
              }
            });
    assertThat(progress.begun()).isZero();
  }

  @Test
  @Order(2)
  @DisplayName("a key that it has just begun to sign with is found out, without a restart")
  void rotation() throws IOException {
    String before = token("acme", "app", "mia");
    get("/api/v1/streak", before).statusCode(200);

    rotate("acme");

    String after = token("acme", "app", "mia");
    assertThat(head(after).path("kid")).isNotEqualTo(head(before).path("kid"));
    await().atMost(PATIENCE).untilAsserted(() -> get("/api/v1/streak", after).statusCode(200));
    get("/api/v1/streak", before).statusCode(200);
  }

  @Test
  @Order(3)
  @DisplayName(
      "while it is down its tokens are good; of which it cannot be told, that is what is said")
  void down() {
    String unseen = token("acme", "app", "mia");
    String unknown = keys.sign(Keys.claims("acme", "mia").issuer(keycloak.issuer("acme")));

    keycloak.dies();

    get("/api/v1/streak", unseen).statusCode(200);
    for (String path : new String[] {"/api/v1/streak", "/test/who-am-i"}) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  get(path, withKid(unknown))
                      .statusCode(503)
                      .contentType("application/problem+json")
                      .header("Retry-After", equalTo("2"))
                      .body("type", equalTo("/problems/issuer-unavailable")));
    }
  }

  private String withKid(String token) {
    String head = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"new\"}";
    return Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes())
        + token.substring(token.indexOf('.'));
  }

  /** Gives the realm another key, which it prefers from then on. */
  private void rotate(String realm) {
    given()
        .auth()
        .oauth2(administrator())
        .contentType("application/json")
        .body(
            """
            {"name": "next", "providerId": "rsa-generated", "providerType": "org.keycloak.keys.KeyProvider",
             "config": {"priority": ["1000"], "enabled": ["true"], "active": ["true"], "algorithm": ["RS256"]}}
            """)
        .when()
        .post(keycloak.administration() + realm + "/components")
        .then()
        .statusCode(201);
  }

  private String otherSignature() {
    return token("acme", "app", "mia").split("\\.")[2];
  }

  private String administrator() {
    return grant("master", "admin-cli", "admin", keycloak.password()).path("access_token");
  }

  private String token(String realm, String client, String user) {
    return grant(realm, client, user, user + "-password").path("access_token");
  }

  private Response grant(String realm, String client, String user, String password) {
    return given()
        .formParam("grant_type", "password")
        .formParam("client_id", client)
        .formParam("username", user)
        .formParam("password", password)
        .formParam("scope", "openid")
        .when()
        .post(keycloak.issuer(realm) + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .response();
  }

  private static ValidatableResponse get(String path, String token) {
    return given().auth().oauth2(token).when().get(path).then();
  }

  private static ValidatableResponse put(String path, String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{}")
        .when()
        .put(path)
        .then();
  }

  private static JsonNode head(String token) throws IOException {
    return part(token, 0);
  }

  private static JsonNode claims(String token) throws IOException {
    return part(token, 1);
  }

  private static JsonNode part(String token, int part) throws IOException {
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[part]));
  }
}
