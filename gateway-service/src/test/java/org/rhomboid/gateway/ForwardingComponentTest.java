package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ForwardingComponentTest {

  @Surroundings.Signing Keys keys;
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
  @DisplayName("Path and query reach the owner as they were sent")
  void pathAndQueryUntouched() {
    member()
        .urlEncodingEnabled(false)
        .get("/api/v1/exercises/caf%C3%A9?q=a%2Fb%20c+d&kind=stretch&kind=&%6c=%252f")
        .then()
        .statusCode(200);

    assertThat(catalog.only().uri())
        .isEqualTo("/exercises/caf%C3%A9?q=a%2Fb%20c+d&kind=stretch&kind=&%6c=%252f");
    assertThat(routine.begun() + progress.begun()).isZero();
  }

  @Test
  @DisplayName("A body goes up and an answer comes down, byte for byte")
  void bodyAndAnswerUntouched() {
    progress.answers(
        response ->
            response
                .setStatusCode(201)
                .putHeader("Content-Type", "application/json")
                .putHeader("ETag", "\"7\"")
                .putHeader("Link", "<?cursor=x>; rel=\"next\"")
                .putHeader("Content-Language", "en")
                .putHeader("Location", "http://127.0.0.1:" + progress.port() + "/sessions/1")
                .end("{\"é\": 1.0}"));

    member()
        .contentType("application/json; charset=utf-8")
        .body("{ \"a\" : \"ü\" }")
        .post("/api/v1/sessions")
        .then()
        .statusCode(201)
        .header("ETag", "\"7\"")
        .header("Link", "<?cursor=x>; rel=\"next\"")
        .header("Content-Language", "en")
        .header("Location", "/api/v1/sessions/1")
        .body(equalTo("{\"é\": 1.0}"));

    assertThat(progress.only().method()).isEqualTo("POST");
    assertThat(progress.only().body()).isEqualTo("{ \"a\" : \"ü\" }");
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 304, 400, 404, 409, 422, 500, 503})
  @DisplayName("A service's status is the answer's status")
  void statusUntouched(int status) {
    routine.answers(response -> response.setStatusCode(status).end());

    member().get("/api/v1/profile").then().statusCode(status);
  }

  @Test
  @DisplayName("A large answer streams through whole")
  void largeAnswer() {
    String large = "x".repeat(3_000_000);
    catalog.answers(response -> response.setChunked(true).end(large));

    Response answer = member().get("/api/v1/exercises");

    assertThat(answer.asString()).hasSize(large.length());
  }

  @Test
  @DisplayName("HEAD passes, with the length and without the body")
  void head() {
    progress.answers(response -> response.putHeader("Content-Length", "5").end());

    member().head("/api/v1/streak").then().statusCode(200).header("Content-Length", "5");

    assertThat(progress.only().method()).isEqualTo("HEAD");
  }

  @Test
  @DisplayName("Headers of one connection end at the gateway, all others pass")
  void hopByHopHeaders() {
    member()
        .header("Connection", "X-Secret, Authorization")
        .header("X-Secret", "1")
        .header("TE", "trailers")
        .header("Proxy-Authorization", "Basic x")
        .header("If-None-Match", "\"7\"")
        .header("Accept-Language", "de")
        .get("/api/v1/streak")
        .then()
        .statusCode(200);

    assertThat(progress.only().headers().names())
        .doesNotContain("X-Secret", "TE", "Proxy-Authorization", "Connection");
    assertThat(progress.only().headers().get("Host")).isEqualTo("127.0.0.1:" + progress.port());
    assertThat(progress.only().headers().get("If-None-Match")).isEqualTo("\"7\"");
    assertThat(progress.only().headers().get("Accept-Language")).isEqualTo("de");
    assertThat(progress.only().headers().get("Authorization")).startsWith("Bearer ");
  }

  @Test
  @DisplayName("Services are told the prefix that was taken off, and by nobody else")
  void prefixTold() {
    member().header("X-Forwarded-Prefix", "/elsewhere").get("/api/v1/streak");

    assertThat(progress.only().headers().getAll("X-Forwarded-Prefix")).containsExactly("/api/v1");
  }

  @Test
  @DisplayName(
      "Services are told for whom they are asked, and what a client says of that is dropped")
  void forwarded() {
    member()
        .header("Forwarded", "for=192.0.2.1;proto=https")
        .header("X-Forwarded-For", "192.0.2.1")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Forwarded-Proto", "https")
        .get("/api/v1/streak");

    assertThat(progress.only().headers().getAll("Forwarded"))
        .singleElement()
        .asString()
        .matches("for=127\\.0\\.0\\.1;host=\"[a-z0-9.]+:\\d+\";proto=http");
    assertThat(progress.only().headers().names())
        .doesNotContain("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto");
  }

  @Test
  @DisplayName("A harmless X-Request-Id is echoed and passed on")
  void requestIdEchoed() {
    member()
        .header("X-Request-Id", "abc-1")
        .get("/api/v1/streak")
        .then()
        .header("X-Request-Id", "abc-1");

    assertThat(progress.only().headers().getAll("X-Request-Id")).containsExactly("abc-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a\"b", "<script>"})
  @DisplayName("Another X-Request-Id, or none, is replaced")
  void requestIdReplaced(String sent) {
    String id = member().header("X-Request-Id", sent).get("/api/v1/streak").header("X-Request-Id");

    assertThat(id).matches("[0-9a-f-]{36}");
    assertThat(progress.only().headers().get("X-Request-Id")).isEqualTo(id);
  }

  @Test
  @DisplayName("The trace goes on")
  void traceGoesOn() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    member()
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .get("/api/v1/streak")
        .then()
        .statusCode(200);

    assertThat(progress.only().headers().getAll("traceparent"))
        .singleElement()
        .asString()
        .startsWith("00-" + trace + "-");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v1/streak, 'GET, HEAD'",
    "POST, /api/v1/today, 'GET, HEAD'",
    "PUT, /api/v1/plans, 'GET, HEAD, POST'",
    "PATCH, /api/v1/profile, 'GET, HEAD, PUT'",
    "OPTIONS, /api/v1/exercises, 'GET, HEAD'",
  })
  @DisplayName("A known path with another method names the methods it has")
  void otherMethod(String method, String path, String allow) {
    member()
        .request(method, path)
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Allow", allow)
        .body("type", equalTo("/problems/method-not-allowed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/nothing", "/api/v1/", "/api/v1", "/nothing", "/", "/api/v2/streak"})
  @DisplayName("An unknown path is a problem, within the API and beside it")
  void unknownPath(String path) {
    member()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  @DisplayName("A service that is down is a problem that says when to try again")
  void serviceDown() {
    progress.dies();

    member()
        .get("/api/v1/streak")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "2")
        .body("type", equalTo("/problems/upstream-unavailable"))
        .body("instance", equalTo("/api/v1/streak"));
    member().get("/api/v1/profile").then().statusCode(200);
  }

  @Test
  @DisplayName("A service that comes back is used again")
  void serviceComesBack() {
    progress.dies();
    member().get("/api/v1/streak").then().statusCode(503);

    progress.answersJson("{}");

    member().get("/api/v1/streak").then().statusCode(200);
  }

  @Test
  @DisplayName("A service that hangs up without an answer is unavailable")
  void serviceHangsUp() {
    progress.answers(response -> response.reset());

    member()
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/sessions")
        .then()
        .statusCode(503)
        .body("type", equalTo("/problems/upstream-unavailable"));
  }

  @Test
  @DisplayName("A service that does not answer in time is a problem, and is not asked on")
  void serviceHangs() {
    progress.hangs();

    member()
        .get("/api/v1/streak")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/upstream-timeout"))
        .body("retryAfterSeconds", nullValue());
    org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(progress.cut()).isOne());
  }

  private RequestSpecification member() {
    return given().auth().oauth2(keys.token("acme", "anna")).when();
  }
}
