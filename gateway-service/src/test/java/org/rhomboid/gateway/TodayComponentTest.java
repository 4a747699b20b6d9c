package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.HomeScreenServices;
import org.rhomboid.gateway.support.Illness;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@DisplayName("GET /today")
class TodayComponentTest {

  /** The deadline of 500 ms, and what a busy machine takes beside. */
  private static final Duration IN_TIME = Duration.ofMillis(1_500);

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
  @DisplayName("has what all services say of the member's today")
  void everythingThere() {
    today()
        .body("date", equalTo("2026-11-22"))
        .body("zone", equalTo("Asia/Tokyo"))
        .body("session.status", equalTo("OK"))
        .body("session.data.id", equalTo("b"))
        .body("session.data.items[0].slug", equalTo("chin-tuck"))
        .body("streak.status", equalTo("OK"))
        .body("streak.data.current", equalTo(4))
        .body("streak.data.consistency", equalTo(12.5f))
        .body("breaks.status", equalTo("OK"))
        .body("breaks.data.zone", equalTo("Asia/Tokyo"))
        .body("tip.status", equalTo("OK"))
        .body("tip.data.slug", equalTo("stretch-daily"))
        .body("safety.status", equalTo("OK"))
        .body("safety.data.hold", equalTo(false))
        .body("safety.asOf", notNullValue());
  }

  @Test
  @DisplayName(
      "passes on token, request id, language and trace, and its own deadline instead of the client's")
  void contextIsPassedOn() {
    String token = keys.token("acme", member);
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    given()
        .auth()
        .oauth2(token)
        .header("X-Request-Id", "abc-1")
        .header("Accept-Language", "de-AT")
        .header("X-Deadline-Millis", "60000")
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .when()
        .get("/api/v1/today")
        .then()
        .statusCode(200)
        .header("X-Request-Id", "abc-1");

    assertThat(progress.seen())
        .extracting(FakeService.Seen::uri)
        .containsExactlyInAnyOrder("/streak", "/safety");
    assertThat(routine.seen())
        .extracting(FakeService.Seen::uri)
        .containsExactlyInAnyOrder("/plans/current", "/breaks", "/profile");
    assertThat(routine.seen())
        .allSatisfy(
            seen -> {
              assertThat(seen.headers().get("Authorization")).isEqualTo("Bearer " + token);
              assertThat(seen.headers().get("X-Request-Id")).isEqualTo("abc-1");
              assertThat(seen.headers().get("Accept-Language")).isEqualTo("de");
              assertThat(Long.parseLong(seen.headers().get("X-Deadline-Millis")))
                  .isBetween(1L, 500L);
            });
    assertThat(progress.seen().get(0).headers().getAll("traceparent"))
        .singleElement()
        .asString()
        .startsWith("00-" + trace + "-");
  }

  @Test
  @DisplayName("has the only deadlines there are: a client's reaches no service")
  void foreignDeadline() {
    given()
        .auth()
        .oauth2(keys.token("acme", member))
        .header("X-Deadline-Millis", "1")
        .get("/api/v1/streak")
        .then()
        .statusCode(200);

    assertThat(progress.only().headers().contains("X-Deadline-Millis")).isFalse();
  }

  @Test
  @DisplayName("of a newcomer says that there is nothing")
  void newcomer() {
    HomeScreenServices.problemAt(routine, "/plans/current", 404, "not-found");
    HomeScreenServices.problemAt(routine, "/breaks", 409, "profile-required");
    HomeScreenServices.problemAt(routine, "/profile", 404, "not-found");

    today()
        .body("session.status", equalTo("OK"))
        .body("session.data", nullValue())
        .body("breaks.status", equalTo("OK"))
        .body("breaks.data", nullValue());
  }

  @Test
  @DisplayName("asks nobody to do anything while a hold is open")
  void hold() {
    progress.answersJsonAt("/safety", "{\"hold\": true, \"findings\": [{\"holds\": true}]}");

    today()
        .body("session.status", equalTo("OK"))
        .body("session.data", nullValue())
        .body("breaks.data", nullValue())
        .body("safety.data.hold", equalTo(true));
  }

  @ParameterizedTest
  @EnumSource(Illness.class)
  @DisplayName("costs streak and safety where progress is ill, in time; the day is the profile's")
  void progressIll(Illness illness) {
    illness.befall(progress);

    inTime()
        .body("streak.status", equalTo("UNAVAILABLE"))
        .body("streak.data", nullValue())
        .body("streak.asOf", nullValue())
        .body("safety.status", equalTo("UNAVAILABLE"))
        .body("session.status", equalTo("OK"))
        .body("zone", equalTo("Asia/Tokyo"));
  }

  @ParameterizedTest
  @EnumSource(Illness.class)
  @DisplayName("has the plan and the breaks last seen where routine is ill, in time")
  void routineIll(Illness illness) {
    String asOf = today().extract().path("session.asOf");
    illness.befall(routine);

    inTime()
        .body("session.status", equalTo("STALE"))
        .body("session.asOf", equalTo(asOf))
        .body("session.data.id", equalTo("b"))
        .body("breaks.status", equalTo("STALE"))
        .body("streak.status", equalTo("OK"));
  }

  @ParameterizedTest
  @EnumSource(Illness.class)
  @DisplayName("has the tip last seen where catalog is ill, in time")
  void catalogIll(Illness illness) {
    today();
    illness.befall(catalog);

    inTime()
        .body("tip.status", equalTo("STALE"))
        .body("tip.data.slug", equalTo("stretch-daily"))
        .body("streak.status", equalTo("OK"));
  }

  @Test
  @DisplayName("has nothing of a plan that nobody has seen, and no day but that of UTC")
  void bothDead() {
    routine.dies();
    progress.dies();

    inTime()
        .body("session.status", equalTo("UNAVAILABLE"))
        .body("streak.status", equalTo("UNAVAILABLE"))
        .body("date", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
  }

  private ValidatableResponse inTime() {
    long start = System.nanoTime();
    ValidatableResponse answer = today();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(IN_TIME);
    return answer;
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
