package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TodayComponentTest {

  private static final String STREAK =
      "{\"current\": 4, \"state\": \"AT_RISK\", \"longest\": null, \"consistency\": 12.5,"
          + " \"zone\": \"Asia/Tokyo\", \"today\": \"2026-11-22\"}";
  private static final String PLAN =
      "{\"id\": \"p\", \"sessions\": ["
          + "{\"id\": \"a\", \"date\": \"2026-11-20\", \"items\": []},"
          + "{\"id\": \"b\", \"date\": \"2026-11-22\", \"minutes\": 15, \"items\": [{\"slug\": \"chin-tuck\"}]}]}";

  @Surroundings.Signing Keys keys;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    routine.answersJson(PLAN);
    progress.answersJson(STREAK);
  }

  @Test
  @DisplayName("Session and streak of the member's today, the rest not yet offered")
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
        .body("breaks.status", equalTo("UNAVAILABLE"))
        .body("breaks.data", nullValue())
        .body("tip.status", equalTo("UNAVAILABLE"))
        .body("safety.status", equalTo("UNAVAILABLE"));
  }

  @Test
  @DisplayName("Token, request id, language and trace are passed on")
  void contextIsPassedOn() {
    String token = keys.token("acme", "anna");
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    given()
        .auth()
        .oauth2(token)
        .header("X-Request-Id", "abc-1")
        .header("Accept-Language", "de")
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .when()
        .get("/api/v1/today")
        .then()
        .statusCode(200)
        .header("X-Request-Id", "abc-1");

    assertThat(progress.only().uri()).isEqualTo("/streak");
    assertThat(routine.only().uri()).isEqualTo("/plans/current");
    assertThat(routine.only().headers().get("Authorization")).isEqualTo("Bearer " + token);
    assertThat(routine.only().headers().get("X-Request-Id")).isEqualTo("abc-1");
    assertThat(routine.only().headers().get("Accept-Language")).isEqualTo("de");
    assertThat(routine.only().headers().getAll("traceparent"))
        .singleElement()
        .asString()
        .startsWith("00-" + trace + "-");
  }

  @Test
  @DisplayName("No plan: the session is OK and there is none")
  void noPlan() {
    routine.answersJson(404, "{\"type\": \"/problems/not-found\"}");

    today().body("session.status", equalTo("OK")).body("session.data", nullValue());
  }

  @Test
  @DisplayName("Progress is dead: only the streak is lost, the day comes from the profile")
  void progressDead() {
    progress.dies();
    routine.answersJson("{\"sessions\": [], \"zone\": \"Asia/Tokyo\", \"dayStartsAt\": \"00:00\"}");

    today()
        .body("streak.status", equalTo("UNAVAILABLE"))
        .body("streak.data", nullValue())
        .body("streak.asOf", nullValue())
        .body("session.status", equalTo("OK"))
        .body("zone", equalTo("Asia/Tokyo"));
    assertThat(routine.seen())
        .allSatisfy(seen -> assertThat(seen.headers().get("Authorization")).isNotNull());
  }

  @Test
  @DisplayName("Progress hangs: the answer comes all the same")
  void progressHangs() {
    progress.hangs();

    today()
        .body("streak.status", equalTo("UNAVAILABLE"))
        .body("session.status", equalTo("OK"))
        .body("zone", equalTo("UTC"));
    assertThat(routine.seen())
        .extracting(FakeService.Seen::uri)
        .containsExactly("/plans/current", "/profile");
    assertThat(routine.seen())
        .allSatisfy(seen -> assertThat(seen.headers().get("Authorization")).isNotNull());
  }

  @Test
  @DisplayName("Routine fails or answers nonsense: only the session is lost")
  void routineFails() {
    routine.answersJson(500, "{}");
    today().body("session.status", equalTo("UNAVAILABLE")).body("streak.status", equalTo("OK"));

    routine.answersJson("{\"sessions\": [{\"date\": 5}]}");
    today().body("session.status", equalTo("UNAVAILABLE")).body("streak.status", equalTo("OK"));

    routine.answersJson("nonsense");
    today().body("session.status", equalTo("UNAVAILABLE")).body("streak.status", equalTo("OK"));
  }

  @Test
  @DisplayName("Both are dead: the date of UTC and nothing else")
  void bothDead() {
    routine.dies();
    progress.dies();

    today()
        .body("session.status", equalTo("UNAVAILABLE"))
        .body("streak.status", equalTo("UNAVAILABLE"))
        .body("date", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
  }

  private ValidatableResponse today() {
    return given()
        .auth()
        .oauth2(keys.token("acme", "anna"))
        .when()
        .get("/api/v1/today")
        .then()
        .statusCode(200);
  }
}
