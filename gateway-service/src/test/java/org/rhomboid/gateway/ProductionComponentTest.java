package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@TestProfile(ProductionComponentTest.Production.class)
@QuarkusTestResource(Surroundings.class)
class ProductionComponentTest {

  /** As built for production, and without a signing key. */
  public static final class Production implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
      return "prod";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rhomboid.development-key", "/nowhere/private.pem");
    }
  }

  @Surroundings.Signing Keys keys;

  @Test
  @DisplayName("A production build has no development issuer")
  void noDevelopmentIssuer() {
    assertThat(ConfigProvider.getConfig().getValue("quarkus.profile", String.class))
        .isEqualTo("prod");
    given()
        .contentType("application/json")
        .body("{\"tenant\": \"acme\", \"member\": \"anna\"}")
        .when()
        .post("/dev/token")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  @DisplayName("A production build verifies tokens and serves the API")
  void servesTheApi() {
    given()
        .auth()
        .oauth2(keys.token("acme", "anna"))
        .when()
        .get("/api/v1/nothing")
        .then()
        .statusCode(404);
    given().when().get("/api/v1/today").then().statusCode(401);
  }
}
