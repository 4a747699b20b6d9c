package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.Doors;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.RawClient;
import org.rhomboid.gateway.support.Surroundings;

@QuarkusTest
@TestProfile(Doors.class)
@QuarkusTestResource(Surroundings.class)
class LimitComponentTest {

  @TestHTTPResource("/")
  URL gateway;

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
  @DisplayName(
      "Each answer to a good token says what is allowed, and what is left of the tighter limit")
  void told() {
    Stream.of("/api/v1/streak", "/api/v1/today", "/api/v1/nothing")
        .map(path -> ask("plain", "of " + path, path))
        .forEach(
            answer ->
                answer
                    .then()
                    .header("RateLimit-Policy", "\"tenant\";q=2000;w=2, \"client\";q=1000;w=2")
                    .header("RateLimit", "\"client\";r=999;t=1"));
  }

  @Test
  @DisplayName("What is much work counts more than one request")
  void dearer() {
    ask("plain", "exporter", "/api/v1/me/export")
        .then()
        .statusCode(200)
        .header("RateLimit", "\"client\";r=980;t=1");
  }

  @Test
  @DisplayName("A client over its limit is told when to come back, and no service is asked")
  void clientRefused() {
    Response refused = firstRefusal(() -> ask("narrow", "greedy", "/api/v1/streak"));

    refused
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", "1")
        .header("RateLimit", startsWith("\"client\";r=0;t="))
        .body("type", equalTo("/problems/rate-limited"))
        .body("instance", equalTo("/api/v1/streak"))
        .body("retryAfterSeconds", equalTo(1));
    assertThat(progress.begun()).isBetween(4, 8);
    ask("narrow", "modest", "/api/v1/streak").then().statusCode(200);
  }

  @Test
  @DisplayName(
      "A tenant over its limit is refused whoever of it asks, also with a token not seen before, and others are not")
  void tenantRefused() {
    int[] member = {0};

    Response refused = firstRefusal(() -> ask("small", "one" + member[0]++, "/api/v1/streak"));

    refused.then().statusCode(429).header("RateLimit", startsWith("\"tenant\";r=0;t="));
    ask("plain", "calm", "/api/v1/streak").then().statusCode(200);
  }

  @Test
  @DisplayName("Who sends no token is limited by address, and is told so")
  void addressRefused() {
    Response refused = firstRefusal(() -> feed("203.0.113.9"));

    refused
        .then()
        .statusCode(429)
        .header("Retry-After", "1")
        .header("RateLimit-Policy", "\"address\";q=50;w=50")
        .body("type", equalTo("/problems/rate-limited"));
    feed("203.0.113.10").then().statusCode(200);
    ask("plain", "behind the same address", "/api/v1/streak").then().statusCode(200);
  }

  @Test
  @DisplayName("A header that nobody looks at makes no difference to a calendar's address")
  void addressOfACalendarWithAToken() {
    given()
        .header("Authorization", "Bearer x")
        .header("X-Forwarded-For", "203.0.113.11")
        .get("/api/v1/calendar/abc.ics")
        .then()
        .header("RateLimit", startsWith("\"address\";"));
  }

  @Test
  @DisplayName("Health is asked for as often as anybody likes")
  void healthIsFree() {
    IntStream.range(0, 60)
        .mapToObj(time -> given().header("X-Forwarded-For", "203.0.113.12").get("/health/live"))
        .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(200));
  }

  @Test
  @DisplayName(
      "Of what a tenant asks of one service at once some is with it, some waits, and the rest is refused")
  void placesAtOneService() {
    String token = keys.token("plain", "parallel");
    assertThat(send(token, "/api/v1/streak").join()).isEqualTo(200);
    progress.hangs();

    List<CompletableFuture<Integer>> asked =
        IntStream.range(0, 5).mapToObj(time -> send(token, "/api/v1/streak")).toList();

    assertThat(send(token, "/api/v1/profile").join()).as("another service").isEqualTo(200);
    List<Integer> answers = asked.stream().map(CompletableFuture::join).toList();
    assertThat(answers).containsExactlyInAnyOrder(504, 504, 429, 429, 429);
    assertThat(progress.begun()).isEqualTo(2);
  }

  @Test
  @DisplayName("Who waits enters when a place is free, and places do not get fewer")
  void placesComeFree() {
    String token = keys.token("plain", "patient");
    progress.answers(
        response -> Vertx.currentContext().owner().setTimer(50, elapsed -> response.end("{}")));

    for (int round = 0; round < 10; round++) {
      List<CompletableFuture<Integer>> asked =
          IntStream.range(0, 3).mapToObj(time -> send(token, "/api/v1/streak")).toList();
      await()
          .untilAsserted(
              () -> assertThat(asked).allSatisfy(answer -> assertThat(answer).isCompleted()));
      assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(200));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/streak", "/api/v1/today"})
  @DisplayName("Who hangs up leaves its place, inside and in the line")
  void hangingUp(String path) {
    String token = keys.token("plain", "impatient");
    assertThat(send(token, path).join()).isEqualTo(200);
    progress.hangs();
    for (int round = 0; round < 5; round++) {
      List<RawClient> clients =
          IntStream.range(0, 3).mapToObj(time -> new RawClient(gateway.getPort())).toList();
      clients.forEach(client -> client.send(get(path, token)));
      clients.forEach(RawClient::close);
    }
    progress.answersJson("{}");

    await()
        .untilAsserted(
            () ->
                assertThat(
                        Stream.generate(() -> send(token, path)).limit(2).toList().stream()
                            .map(CompletableFuture::join))
                    .containsOnly(200));
  }

  private static String get(String path, String token) {
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n";
  }

  private Response feed(String address) {
    return given().header("X-Forwarded-For", address).get("/api/v1/calendar/abc.ics");
  }

  private Response ask(String tenant, String member, String path) {
    return given().auth().oauth2(keys.token(tenant, member)).when().get(path);
  }

  private CompletableFuture<Integer> send(String token, String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + gateway.getPort() + path))
            .header("Authorization", "Bearer " + token)
            .build();
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  private static Response firstRefusal(Supplier<Response> ask) {
    return Stream.generate(ask)
        .limit(100)
        .filter(answer -> answer.statusCode() != 200)
        .findFirst()
        .orElseThrow(() -> new AssertionError("never refused"));
  }
}
