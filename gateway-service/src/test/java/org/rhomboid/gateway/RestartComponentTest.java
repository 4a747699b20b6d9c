package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.RawClient;
import org.rhomboid.gateway.support.Surroundings;

@DisplayName("While a service is started anew")
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RestartComponentTest {

  private static final Duration RESTART = Duration.ofMillis(300);
  private static final Duration LONGER_THAN_A_SLOW_CLIENT_HAS = Duration.ofMillis(2_500);
  private static final String SMALL = "{}";
  private static final String LARGE = "x".repeat(65 * 1024);

  @Surroundings.Signing Keys keys;
  @Surroundings.Routine FakeService routine;
  @Surroundings.Progress FakeService progress;

  @BeforeEach
  void up() {
    routine.answersJson("{}");
    progress.answersJson("{}");
    member().get("/api/v1/streak").then().statusCode(200);
    member().get("/api/v1/profile").then().statusCode(200);
    routine.answersJson("{}");
    progress.answersJson("{}");
  }

  @ParameterizedTest
  @CsvSource({"GET, streak", "POST, sessions", "POST, safety/clearance", "DELETE, sessions/1"})
  @DisplayName("a request of any kind waits for it, because nothing of it was sent")
  void waits(String method, String path) {
    progress.isAwayFor(RESTART);

    member().body(SMALL).request(method, "/api/v1/" + path).then().statusCode(200);

    assertThat(progress.only().method()).isEqualTo(method);
    assertThat(progress.only().body()).isEqualTo(SMALL);
  }

  @Test
  @DisplayName("a large body waits too")
  void largeBodyWaits() {
    progress.isAwayFor(RESTART);

    member().body(LARGE).post("/api/v1/sessions").then().statusCode(200);

    assertThat(progress.only().body()).isEqualTo(LARGE);
  }

  @Test
  @DisplayName("the others answer as ever")
  void othersAnswer() {
    progress.isAwayFor(RESTART);

    member().get("/api/v1/profile").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, progress, streak",
    "PUT, routine, profile",
    "DELETE, progress, sessions/1",
    "POST, progress, sessions",
    "POST, routine, plans"
  })
  @DisplayName(
      "what does the same twice as once is asked again when the connection ends unanswered")
  void askedAgain(String method, String owner, String path) {
    FakeService service = owner.equals("routine") ? routine : progress;
    service.answers(firstThenOk(response -> response.reset()));

    member().body(SMALL).request(method, "/api/v1/" + path).then().statusCode(200);

    assertThat(service.seen()).extracting(FakeService.Seen::body).containsExactly(SMALL, SMALL);
  }

  @Test
  @DisplayName("what does not is not, and neither is what a condition stands before")
  void notAskedAgain() {
    routine.answers(firstThenOk(response -> response.reset()));
    member().body(SMALL).post("/api/v1/plans/current/swap").then().statusCode(503);
    assertThat(routine.begun()).isOne();

    routine.answers(firstThenOk(response -> response.reset()));
    asking(keys.adminToken("acme", "anna"))
        .header("If-Match", "\"1\"")
        .body(SMALL)
        .put("/api/v1/organization/templates/desk")
        .then()
        .statusCode(503)
        .body("type", equalTo("/problems/upstream-unavailable"));
    assertThat(routine.begun()).isOne();
  }

  @Test
  @DisplayName("what is too large to be kept is not asked again")
  void tooLargeToKeep() {
    progress.answers(firstThenOk(response -> response.reset()));

    member().body(LARGE).post("/api/v1/sessions").then().statusCode(503);

    assertThat(progress.begun()).isOne();
  }

  @Test
  @DisplayName("a request at which it dies each time is given up")
  void givenUp() {
    progress.answers(response -> response.reset());

    member().get("/api/v1/streak").then().statusCode(503);

    assertThat(progress.begun()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"GET, streak", "POST, sessions", "POST, safety/clearance"})
  @DisplayName("what it says it has not begun is asked again, whatever it is")
  void notBegun(String method, String path) {
    progress.answers(
        firstThenOk(
            response -> response.setStatusCode(503).putHeader("X-Not-Begun", "draining").end()));

    member().body(SMALL).request(method, "/api/v1/" + path).then().statusCode(200);

    assertThat(progress.seen()).extracting(FakeService.Seen::body).containsExactly(SMALL, SMALL);
  }

  @Test
  @DisplayName("another 503 of it is its answer")
  void anotherRefusal() {
    progress.answersJson(503, "{}");

    member().get("/api/v1/streak").then().statusCode(503);

    assertThat(progress.begun()).isOne();
  }

  @Test
  @DisplayName(
      "one that stays away is answered for at once after the grace, and used again when back")
  void staysAway() {
    progress.dies();
    member().get("/api/v1/streak").then().statusCode(503);

    long asked = System.nanoTime();
    member().get("/api/v1/streak").then().statusCode(503).header("Retry-After", "2");
    assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofMillis(500));

    progress.answersJson("{}");
    org.awaitility.Awaitility.await()
        .untilAsserted(() -> member().get("/api/v1/streak").then().statusCode(200));
  }

  @Test
  @DisplayName("a refusal leaves the connection open for what is asked next")
  void connectionStaysOpen() {
    progress.dies();
    String token = "Authorization: Bearer " + keys.token("acme", "mia") + "\r\n";
    try (RawClient client = new RawClient(RestAssured.port)) {
      client.send(
          "POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n"
              + token
              + "\r\n{}");
      assertThat(client.status()).isEqualTo(503);

      assertThat(client.isLeftOpenFor(LONGER_THAN_A_SLOW_CLIENT_HAS)).isTrue();
      client.send(
          "GET /api/v1/profile HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + token
              + "\r\n");

      assertThat(client.readAll()).contains("HTTP/1.1 200");
    }
  }

  private static Handler<HttpServerResponse> firstThenOk(Handler<HttpServerResponse> first) {
    AtomicInteger asked = new AtomicInteger();
    return response -> {
      if (asked.getAndIncrement() == 0) {
        first.handle(response);
      } else {
        response.end("{}");
      }
    };
  }

  private RequestSpecification member() {
    return asking(keys.token("acme", "anna"));
  }

  private static RequestSpecification asking(String token) {
    return given().auth().oauth2(token).contentType("application/json").when();
  }
}
