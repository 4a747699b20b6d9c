package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
@DisplayName("GET /overview and /organization/dashboard")
class OverviewComponentTest {

  @Surroundings.Signing Keys keys;
  @Surroundings.Catalog FakeService catalog;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @Inject CircuitBreakerMaintenance breakers;

  private final String member = "m-" + UUID.randomUUID();

  @BeforeEach
  void up() {
    catalog.answersJson("{\"library\": 52, \"overlaid\": 1, \"hidden\": 2, \"own\": 3}");
    routine.answersJson(404, "{}");
    routine
        .answersJsonAt("/profile", "{\"zone\": \"UTC\"}")
        .answersJsonAt(
            "/plans/current",
            "{\"week\": \"2026-W47\", \"state\": \"ACTIVE\", \"sessions\": [{\"id\": \"b\", \"date\": \"2026-11-22\"}]}");
    progress.answersJson(404, "{}");
    progress
        .answersJsonAt("/streak", "{\"zone\": \"UTC\", \"today\": \"2026-11-21\", \"current\": 4}")
        .answersJsonAt("/safety", "{\"hold\": false, \"findings\": []}")
        .answersJsonAt(
            "/progress",
            "{\"adherence\": {\"planned\": 3}, \"pain\": {\"weeks\": []}, \"days\": []}")
        .answersJsonAt("/cohort", "{\"minimumCohort\": 10, \"whole\": {\"members\": 40}}");
    breakers.resetAll();
  }

  @AfterEach
  void healthyForOthers() {
    breakers.resetAll();
  }

  @Test
  @DisplayName("the overview has adherence, streak, pain and the next session")
  void overview() {
    asking("member")
        .get("/api/v1/overview?range=90d")
        .then()
        .statusCode(200)
        .body("range", equalTo("90d"))
        .body("adherence.data.planned", equalTo(3))
        .body("pain.status", equalTo("OK"))
        .body("streak.data.current", equalTo(4))
        .body("nextSession.data.id", equalTo("b"));
    assertThat(progress.seen())
        .extracting(FakeService.Seen::uri)
        .containsExactlyInAnyOrder("/streak", "/safety", "/progress?range=90d");
  }

  @Test
  @DisplayName(
      "the overview without progress has the next session alone, and without routine all but that")
  void overviewDegraded() {
    progress.dies();
    asking("member")
        .get("/api/v1/overview")
        .then()
        .statusCode(200)
        .body("range", equalTo("28d"))
        .body("adherence.status", equalTo("UNAVAILABLE"))
        .body("pain.status", equalTo("UNAVAILABLE"))
        .body("streak.status", equalTo("UNAVAILABLE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"range=2d", "range=", "range=28d&range=28d", "from=2026-01-01"})
  @DisplayName("a range that there is not is refused, and told which there are")
  void ranges(String query) {
    asking("member")
        .get("/api/v1/overview?" + query)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-request"));
    asking("member")
        .get("/api/v1/overview?range=2d")
        .then()
        .body("errors[0].pointer", equalTo("/range"))
        .body("errors[0].detail", containsString("7d, 28d, 90d or 1y"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyst", "tenant-admin"})
  @DisplayName(
      "the dashboard has the cohort's figures and the library; Kafka is away, which costs the events")
  void dashboard(String role) {
    asking(role)
        .get("/api/v1/organization/dashboard?range=1y")
        .then()
        .statusCode(200)
        .body("range", equalTo("1y"))
        .body("cohort.data.whole.members", equalTo(40))
        .body("library.data.hidden", equalTo(2))
        .body("events.status", equalTo("UNAVAILABLE"));
    assertThat(progress.seen())
        .extracting(FakeService.Seen::uri)
        .containsExactly("/cohort?range=1y");
  }

  @Test
  @DisplayName("the dashboard without progress has no figures, not even those of before")
  void dashboardDegraded() {
    asking("analyst").get("/api/v1/organization/dashboard").then().statusCode(200);
    progress.dies();
    catalog.dies();

    asking("analyst")
        .get("/api/v1/organization/dashboard")
        .then()
        .statusCode(200)
        .body("cohort.status", equalTo("UNAVAILABLE"))
        .body("library.status", equalTo("STALE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "coach", "platform-admin"})
  @DisplayName("the dashboard is for analysts and administrators")
  void forbidden(String role) {
    asking(role)
        .get("/api/v1/organization/dashboard")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    assertThat(progress.seen()).isEmpty();
  }

  @Test
  @DisplayName("the dashboard has no figures of a week")
  void dashboardRange() {
    asking("analyst").get("/api/v1/organization/dashboard?range=7d").then().statusCode(422);
  }

  private RequestSpecification asking(String role) {
    String token = keys.sign(Keys.claims("acme", member).groups(Set.of(role)));
    return given().auth().oauth2(token);
  }
}
