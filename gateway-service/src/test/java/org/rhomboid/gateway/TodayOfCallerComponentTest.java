package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.HomeScreenServices;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@DisplayName("GET /today: whose fault it is")
class TodayOfCallerComponentTest {

  @Surroundings.Signing Keys keys;
  @Surroundings.Catalog FakeService catalog;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @Inject CircuitBreakerMaintenance breakers;

  /** Nothing is kept of somebody new. */
  private final String member = "m-" + UUID.randomUUID();

  @BeforeEach
  void up() {
    HomeScreenServices.healthy(catalog, routine, progress);
    breakers.resetAll();
  }

  @AfterEach
  void healthyForOthers() {
    breakers.resetAll();
  }

  @Test
  @DisplayName(
      "asks once more where a service fails in passing, and not where it says something of the caller")
  void retries() {
    AtomicInteger failures = new AtomicInteger(1);
    progress.answersAt(
        "/streak",
        response -> {
          boolean fails = failures.getAndDecrement() > 0;
          response
              .setStatusCode(fails ? 500 : 200)
              .putHeader("Content-Type", "application/json")
              .end(fails ? "{}" : HomeScreenServices.STREAK);
        });
    HomeScreenServices.problemAt(progress, "/safety", 403, "forbidden");

    today().body("streak.status", equalTo("OK")).body("safety.status", equalTo("UNAVAILABLE"));

    assertThat(progress.seen())
        .extracting(FakeService.Seen::uri)
        .containsExactlyInAnyOrder("/streak", "/streak", "/safety");
  }

  @Test
  @DisplayName("leaves a service alone that keeps failing, and answers without it at once")
  void breaker() {
    progress.answersJson(500, "{}");
    IntStream.range(0, 12).forEach(i -> today());
    int asked = progress.begun();

    today().body("streak.status", equalTo("UNAVAILABLE")).body("session.status", equalTo("OK"));

    assertThat(progress.begun()).isEqualTo(asked);
  }

  @Test
  @DisplayName("what services say of the caller is nothing that a service is left alone for")
  void callersFault() {
    HomeScreenServices.problemAt(progress, "/safety", 403, "forbidden");
    IntStream.range(0, 25).forEach(i -> today());

    today().body("streak.status", equalTo("OK"));
  }

  @Test
  @DisplayName(
      "a service alone that does not accept the token costs its part, old ones are not shown then")
  void outOfStep() {
    today();
    HomeScreenServices.problemAt(routine, "/plans/current", 401, "invalid-token");

    today().body("session.status", equalTo("UNAVAILABLE")).body("streak.status", equalTo("OK"));
  }

  @Test
  @DisplayName("where no service accepts the token any more, it is refused")
  void expired() {
    for (FakeService service : new FakeService[] {catalog, routine, progress}) {
      service.answers(response -> HomeScreenServices.problem(response, 401, "invalid-token"));
    }

    given()
        .auth()
        .oauth2(keys.token("acme", member))
        .get("/api/v1/today")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .body("type", equalTo("/problems/invalid-token"))
        .body("instance", equalTo("/api/v1/today"));
  }

  @Test
  @DisplayName(
      "of a member who was erased is 410 as soon as one service says so, and nothing old is shown after it")
  void erased() {
    today();
    HomeScreenServices.problemAt(progress, "/streak", 410, "member-erased");

    given()
        .auth()
        .oauth2(keys.token("acme", member))
        .get("/api/v1/today")
        .then()
        .statusCode(410)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/member-erased"));
    routine.dies();
    progress.dies();
    today().body("session.status", equalTo("UNAVAILABLE"));
  }

  private ValidatableResponse today() {
    return given()
        .auth()
        .oauth2(keys.token("acme", member))
        .when()
        .get("/api/v1/today")
        .then()
        .statusCode(200);
  }
}
