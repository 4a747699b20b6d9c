package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.ConnectException;
import java.net.Socket;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KafkaAwayComponentTest {

  @Surroundings.Signing Keys keys;
  @Surroundings.Progress FakeService progress;

  @ConfigProperty(name = "RHOMBOID_KAFKA_PORT")
  int kafkaPort;

  @Test
  @DisplayName("Where Kafka is away, the gateway starts, is live and ready, and serves the API")
  void serves() {
    assertThatThrownBy(() -> new Socket("127.0.0.1", kafkaPort).close())
        .isInstanceOf(ConnectException.class);
    progress.answersJson("{}");

    // long enough for its clients to have found that there is no Kafka
    await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> given().when().get("/health").then().statusCode(200));

    given()
        .auth()
        .oauth2(keys.token("acme", "anna"))
        .when()
        .get("/api/v1/streak")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("and a live stream is refused until Kafka was reached, with the time to ask again")
  void noStreamYet() {
    given()
        .auth()
        .oauth2(keys.token("acme", "anna"))
        .accept("text/event-stream")
        .when()
        .get("/api/v1/live")
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .body("type", equalTo("/problems/live-unavailable"));
  }
}
