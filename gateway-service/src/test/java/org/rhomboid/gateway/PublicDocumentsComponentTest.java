package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PublicDocumentsComponentTest {

  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @Test
  @DisplayName("The API's document is JSON for everyone, without the development issuer")
  void openApiAsJson() {
    given()
        .when()
        .get("/openapi")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("openapi", startsWith("3.1"))
        .body("info.title", equalTo("Rhomboid"))
        .body("paths", hasKey("/api/v1/today"))
        .body("paths", hasKey("/api/v1/sessions/{id}"))
        .body("paths", not(hasKey("/dev/token")))
        .body("components.securitySchemes", hasKey("jwt"));
  }

  @Test
  @DisplayName("The API's document is YAML for who asks so")
  void openApiAsYaml() {
    String yaml =
        given()
            .accept("application/yaml")
            .when()
            .get("/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(yaml).contains("openapi: \"3.1", "/api/v1/today:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
  @DisplayName("The gateway is healthy whatever its services are")
  void healthyWithoutServices(String path) {
    routine.dies();
    progress.dies();

    given().when().get(path).then().statusCode(200).body("status", equalTo("UP"));
  }
}
