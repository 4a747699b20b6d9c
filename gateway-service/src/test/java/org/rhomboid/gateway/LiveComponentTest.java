package org.rhomboid.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.gateway.support.Broker;
import org.rhomboid.gateway.support.FakeService;
import org.rhomboid.gateway.support.Keys;
import org.rhomboid.gateway.support.LiveClient;
import org.rhomboid.gateway.support.Surroundings;
import org.rhomboid.gateway.support.ToldEvents;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(value = Broker.class, restrictToAnnotatedClass = true)
@DisplayName("GET /live")
class LiveComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LIVE = "/api/v1/live";
  private static final String STREAK = "{\"current\":%d}";

  @Surroundings.Signing Keys keys;
  @Surroundings.Progress FakeService progress;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @TestHTTPResource("/")
  URL gateway;

  private final String member = "m-" + UUID.randomUUID();
  private ToldEvents events;
  private int port;

  @BeforeEach
  void isReady() {
    port = gateway.getPort();
    events = new ToldEvents(bootstrapServers);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              try (LiveClient stream = open("acme", "somebody")) {
                assertThat(stream.status()).isEqualTo(200);
              }
            });
  }

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  @DisplayName("opens at once, and says by comments that it is open, and up to where all was told")
  void opens() {
    try (LiveClient stream = open("acme", member)) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
      assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(stream.headers().firstValue("X-Accel-Buffering")).hasValue("no");
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(stream.lastId()).matches("1\\.[0-9a-z-]+"));
      assertThat(stream.lines()).element(0).isEqualTo(": open");
      assertThat(stream.lines()).element(1).asString().matches("retry: \\d{4}");
      assertThat(stream.events()).isEmpty();
    }
  }

  @Test
  @DisplayName("tells a member's events, with what the event says of itself, and nobody else's")
  void tells() {
    try (LiveClient mine = open("acme", member);
        LiveClient namesake = open("globex", member);
        LiveClient colleague = open("acme", member + "2")) {
      events.tell("streak-updated", "acme", member, "{\n  \"current\": 3\n}");
      events.tell("safety-hold-updated", "acme", member, "{\"hold\":false}");

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(mine.events()).hasSize(2));
      LiveClient.Event first = byName(mine, "streak-updated");
      JsonPath data = JsonPath.from(first.data());
      assertThat(data.getInt("data.current")).isEqualTo(3);
      assertThat(UUID.fromString(data.getString("id")).version()).isEqualTo(7);
      assertThat(Instant.parse(data.getString("time"))).isBeforeOrEqualTo(Instant.now());
      assertThat(byName(mine, "safety-hold-updated").data()).contains("\"hold\":false");
      assertThat(namesake.events()).isEmpty();
      assertThat(colleague.events()).isEmpty();
    }
  }

  @Test
  @DisplayName("goes on after Last-Event-ID, of an event or of a comment")
  void resumes() {
    String afterComment;
    String afterFirst;
    try (LiveClient stream = open("acme", member)) {
      await().atMost(PATIENCE).until(() -> !stream.lastId().isEmpty());
      afterComment = stream.lastId();
      tell(1, 2);
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.events()).hasSize(1));
      afterFirst = stream.events().get(0).id();
    }
    tell(2, 5);

    assertThat(numbers(afterComment, 4)).containsExactly(1, 2, 3, 4);
    assertThat(numbers(afterFirst, 3)).containsExactly(2, 3, 4);
  }

  @Test
  @DisplayName("ends with the erasure of the member, and tells nothing from before it any more")
  void erased() {
    String before;
    try (LiveClient stream = open("acme", member)) {
      await().atMost(PATIENCE).until(() -> !stream.lastId().isEmpty());
      before = stream.lastId();
      tell(1, 3);
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.events()).hasSize(2));

      erase();

      await().atMost(PATIENCE).until(stream::hasEnded);
      assertThat(stream.events())
          .last()
          .extracting(LiveClient.Event::name)
          .isEqualTo("member-erased");
    }
    try (LiveClient again = open("acme", member, "Last-Event-ID", before)) {
      await().atMost(PATIENCE).until(again::hasEnded);
      assertThat(again.events())
          .singleElement()
          .extracting(LiveClient.Event::name)
          .isEqualTo("member-erased");
    }
  }

  @Test
  @DisplayName("ends when the token does, and says so")
  void expires() {
    Instant end = Instant.now().plusSeconds(3);
    String token = keys.sign(Keys.claims("acme", member).expiresAt(end));

    try (LiveClient stream = LiveClient.open(port, LIVE, token)) {
      await().atMost(PATIENCE).until(stream::hasEnded);

      assertThat(Instant.now()).isAfterOrEqualTo(end.minusSeconds(1));
      assertThat(stream.events())
          .containsExactly(
              new LiveClient.Event("end", stream.lastId(), "{\"because\":\"token-expired\"}"));
    }
  }

  @Test
  @DisplayName("says that events are lost where the position is not one of the topics'")
  void reset() {
    try (LiveClient stream = open("acme", member)) {
      await().atMost(PATIENCE).until(() -> !stream.lastId().isEmpty());
      String madeUp = stream.lastId().replaceFirst("-.*", "-zz-zz-zz-zz-zz-zz-zz");
      try (LiveClient lost = open("acme", member, "Last-Event-ID", madeUp)) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lost.events()).hasSize(1));
        assertThat(lost.events().get(0).name()).isEqualTo("reset");
        tell(1, 2);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(lost.events()).hasSize(2));
      }
    }
  }

  @Test
  @DisplayName("cuts off a reader that takes nothing; others hear of things as they happen")
  void slowReader() throws IOException {
    String slow = member + "-slow";
    try (Socket reader = new Socket();
        LiveClient other = open("acme", member)) {
      reader.setReceiveBufferSize(4_096);
      reader.connect(new InetSocketAddress("127.0.0.1", port));
      reader.setSoTimeout((int) PATIENCE.toMillis());
      reader.getOutputStream().write(request(slow).getBytes(StandardCharsets.US_ASCII));
      assertThat(reader.getInputStream().readNBytes(12)).asString().endsWith("200");
      String long4k = "{\"x\":\"" + "y".repeat(4_096) + "\"}";

      IntStream.range(0, 4_000)
          .forEach(n -> events.tellSoon("session-completed", "acme", slow, long4k));
      events.flush();
      tell(1, 2);

      await().atMost(PATIENCE).untilAsserted(() -> assertThat(other.events()).hasSize(1));
      assertThat(rest(reader.getInputStream())).isLessThan(4_000L * 4_096);
    }
  }

  @Test
  @DisplayName("is for few streams of a member at a time")
  void tooMany() {
    try (LiveClient one = open("acme", member);
        LiveClient two = open("acme", member);
        LiveClient three = open("acme", member)) {
      assertThat(List.of(one.status(), two.status(), three.status())).containsOnly(200);

      as("acme", member)
          .when()
          .get(LIVE)
          .then()
          .statusCode(429)
          .header("Retry-After", "2")
          .body("type", equalTo("/problems/too-many-streams"));
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              try (LiveClient again = open("acme", member)) {
                assertThat(again.status()).isEqualTo(200);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "1.", "m.hvk9s", "1.0-0-0-0-0-0-0", "1.9999-0-0-0-0-0-0-0", "../"})
  @DisplayName("refuses an id that is none of its own")
  void badId(String id) {
    as("acme", member)
        .header("Last-Event-ID", id)
        .when()
        .get(LIVE)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("/Last-Event-ID"));
  }

  @ParameterizedTest
  @CsvSource({
    "?view=all, 422, /view",
    "?view=member&view=member, 422, /view",
    "?since=1, 422, /since",
  })
  @DisplayName("refuses what it does not know")
  void badQuery(String query, int status, String pointer) {
    as("acme", member)
        .when()
        .get(LIVE + query)
        .then()
        .statusCode(status)
        .body("errors[0].pointer", equalTo(pointer));
  }

  @Test
  @DisplayName("is text/event-stream only, by GET, with a token")
  void otherwise() {
    given()
        .auth()
        .oauth2(keys.token("acme", member))
        .accept("application/json")
        .when()
        .get(LIVE)
        .then()
        .statusCode(406);
    as("acme", member)
        .when()
        .post(LIVE)
        .then()
        .statusCode(405)
        .header("Allow", containsString("GET"));
    given().when().get(LIVE).then().statusCode(401);
  }

  @Test
  @DisplayName("tells an organisation's counts to analysts and administrators, and to no other")
  void forbidden() {
    as("acme", member)
        .when()
        .get(LIVE + "?view=organization")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  @DisplayName("tells an analyst each minute that is over; few members are suppressed")
  void counts() {
    progress.answersJson("{\"minimumCohort\":10}");
    long minute = Instant.now().getEpochSecond() / 60;
    String id = "m." + Long.toString(minute - 5, 36);

    try (LiveClient stream =
        LiveClient.open(port, LIVE + "?view=organization", analyst(), "Last-Event-ID", id)) {
      assertThat(stream.status()).isEqualTo(200);

      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(stream.events()).hasSizeGreaterThanOrEqualTo(3));
      LiveClient.Event first = stream.events().get(0);
      assertThat(first.name()).isEqualTo("counts");
      assertThat(first.id()).isEqualTo("m." + Long.toString(minute - 4, 36));
      assertThat(first.data())
          .isEqualTo(
              "{\"minute\":\"%s\",\"suppressed\":true}"
                  .formatted(Instant.ofEpochSecond((minute - 4) * 60)));
      assertThat(progress.only().headers().get("Authorization")).startsWith("Bearer ");
    }
  }

  @Test
  @DisplayName("refuses an analyst's position that is no minute, or not yet over")
  void badMinute() {
    long minute = Instant.now().getEpochSecond() / 60;
    for (String id : List.of("1.0-0-0-0-0-0-0-0", "m.", "m." + Long.toString(minute + 10, 36))) {
      given()
          .auth()
          .oauth2(analyst())
          .header("Last-Event-ID", id)
          .when()
          .get(LIVE + "?view=organization")
          .then()
          .statusCode(422);
    }
  }

  private List<Integer> numbers(String after, int count) {
    try (LiveClient stream = open("acme", member, "Last-Event-ID", after)) {
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(stream.events()).hasSize(count));
      return stream.events().stream()
          .map(event -> JsonPath.from(event.data()).getInt("data.current"))
          .toList();
    }
  }

  private void tell(int from, int until) {
    IntStream.range(from, until)
        .forEach(n -> events.tell("streak-updated", "acme", member, STREAK.formatted(n)));
  }

  private void erase() {
    events.tell(
        "member-erased",
        "acme",
        member,
        "{\"memberId\":\"%s\",\"erasedAt\":\"%s\"}".formatted(member, Instant.now()));
  }

  private LiveClient open(String tenant, String member, String... headers) {
    return LiveClient.open(port, LIVE, keys.token(tenant, member), headers);
  }

  private RequestSpecification as(String tenant, String member) {
    return given().auth().oauth2(keys.token(tenant, member)).accept("text/event-stream");
  }

  private String analyst() {
    JwtClaimsBuilder claims = Keys.claims("acme", "ann");
    return keys.sign(claims.groups(Set.of("analyst")));
  }

  private String request(String who) {
    return "GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n"
        .formatted(LIVE, keys.token("acme", who));
  }

  private static LiveClient.Event byName(LiveClient stream, String name) {
    return stream.events().stream()
        .filter(event -> event.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Until the other side closes. */
  private static long rest(InputStream in) throws IOException {
    try {
      return in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (SocketException reset) {
      return 0;
    }
  }
}
