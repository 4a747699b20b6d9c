package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class HealthComponentTest {

  private static final String SERVICES = "checks.find { it.name == 'services' }.data.";

  @Surroundings.Catalog FakeService catalog;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    catalog.answersJson("{}");
    routine.answersJson("{}");
    progress.answersJson("{}");
  }

  @Test
  @DisplayName(
      "Health tells of each service: ready, dead, hanging or not ready, and stays well itself")
  void eachService() {
    routine.dies();
    progress.hangs();
    awaitState("UP", "DOWN", "DOWN");

    catalog.answersJson(503, "{}");
    routine.answersJson("{}");
    progress.answersJson("{}");
    awaitState("DOWN", "UP", "UP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/live", "/health/ready"})
  @DisplayName("Whether the gateway lives, and can work, has nothing to do with the services")
  void ofTheGatewayAlone(String path) {
    catalog.dies();

    given()
        .get(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body(not(containsString("services")));
  }

  @Test
  @DisplayName("Whoever asks often has no service asked more often")
  void remembered() {
    IntStream.range(0, 200).forEach(time -> given().get("/health").then().statusCode(200));

    assertThat(progress.begun()).isLessThan(20);
  }

  private static void awaitState(String catalog, String routine, String progress) {
    await()
        .untilAsserted(
            () ->
                given()
                    .get("/health")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UP"))
                    .body(SERVICES + "catalog", equalTo(catalog))
                    .body(SERVICES + "routine", equalTo(routine))
                    .body(SERVICES + "progress", equalTo(progress)));
  }
}
