package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("/pauses")
class PauseComponentTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final ProgressClient mia = ProgressClient.ofNewMember();
  private final UUID id = UUID.randomUUID();
  private ProgressTables tables;
  private Announced announced;

  @BeforeEach
  void practised() {
    tables = new ProgressTables(url);
    announced = new Announced(bootstrapServers, tables);
    mia.record(SessionJson.daysAgo(1));
  }

  @Test
  @DisplayName("Streaks 8: from today on pause the streak at once, and say so without saying why")
  void today() {
    mia.post("/pauses", pause(id, 0, 2, "flu"))
        .statusCode(201)
        .header("Location", org.hamcrest.Matchers.endsWith("/pauses/" + id))
        .body("pause.id", equalTo(id.toString()))
        .body("pause.reason", equalTo("flu"))
        .body("streak.state", equalTo("PAUSED"))
        .body("streak.current", is(1))
        .body("streak.expiresAt", notNullValue());

    Announced.Event last = lastUpdate();
    assertThat(last.text("state")).isEqualTo("PAUSED");
    assertThat(last.text("cause")).isEqualTo("PAUSED");
    assertThat(last.text("causedBy")).isEqualTo(id.toString());
    mia.record(SessionJson.daysAgo(0)).body("streak.current", is(2));
  }

  @Test
  @DisplayName("from a later day on change nothing yet, and say nothing")
  void later() {
    int before = updates().size();

    mia.post("/pauses", pause(id, -3, -5, null))
        .statusCode(201)
        .body("pause.reason", nullValue())
        .body("streak.state", equalTo("AT_RISK"));

    assertThat(updates()).hasSize(before);
    mia.delete("/pauses/" + id).statusCode(204);
    mia.delete("/pauses/" + id).statusCode(404);
    mia.get("/pauses").body("items.size()", is(0));
    assertThat(updates()).hasSize(before);
  }

  @ParameterizedTest
  @DisplayName("are made for today or later, end after they begin, and are not for ever")
  @CsvSource({"1,-1,/from", "-4,-3,/to", "-370,-371,/from", "0,-367,/to"})
  void refused(int from, int to, String pointer) {
    mia.post("/pauses", pause(id, from, to, null))
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of(pointer)));
    mia.get("/pauses").body("items.size()", is(0));
  }

  @Test
  @DisplayName("without an end hide when the streak expires, until they are ended")
  void openEnded() {
    mia.post("/pauses", pause(id, 0, null, null))
        .statusCode(201)
        .body("pause.to", nullValue())
        .body("streak.state", equalTo("PAUSED"))
        .body("streak.expiresAt", nullValue());
    assertThat(lastUpdate().data().has("expiresAt")).isFalse();

    mia.delete("/pauses/" + id).statusCode(204);

    mia.get("/streak").body("state", equalTo("AT_RISK")).body("expiresAt", notNullValue());
    assertThat(lastUpdate().text("cause")).isEqualTo("RESUMED");
    assertThat(lastUpdate().text("causedBy")).isEqualTo(id.toString());
    assertThat(lastUpdate().text("state")).isEqualTo("AT_RISK");
    mia.get("/pauses").body("items.size()", is(0));
  }

  @Test
  @DisplayName("that began are shortened when they are ended: the days past stay paused")
  void shortened() throws SQLException {
    mia.post("/pauses", pause(id, 0, null, null)).statusCode(201);
    TimeGoesBy.of(tables, mia).days(3);

    mia.delete("/pauses/" + id).statusCode(204);

    mia.get("/pauses").body("items[0].to", equalTo(SessionJson.date(1).toString()));
    mia.get("/streak").body("state", equalTo("AT_RISK")).body("current", is(1));
    mia.record(SessionJson.daysAgo(0)).body("streak.current", is(2));
    mia.delete("/pauses/" + id).statusCode(409).body("type", equalTo("/problems/pause-over"));
  }

  @Test
  @DisplayName("that are over stay")
  void over() throws SQLException {
    UUID over = tables.pause(mia, SessionJson.date(5), SessionJson.date(2));

    mia.delete("/pauses/" + over).statusCode(409).body("type", equalTo("/problems/pause-over"));

    mia.get("/pauses").body("items.id", equalTo(List.of(over.toString())));
  }

  @Test
  @DisplayName("are listed, the latest first, by the dates that they touch")
  void listed() throws SQLException {
    String old = tables.pause(mia, SessionJson.date(20), SessionJson.date(15)).toString();
    String now = id.toString();
    mia.post("/pauses", pause(id, 0, null, null)).statusCode(201);

    mia.get("/pauses").body("items.id", equalTo(List.of(now, old))).body("next", nullValue());
    mia.get(query(15, 1)).body("items.id", equalTo(List.of(old)));
    mia.get(query(14, 1)).body("items.id", equalTo(List.of()));
    mia.get(query(0, -9)).body("items.id", equalTo(List.of(now)));
    String next = mia.get("/pauses?limit=1").extract().path("next");
    mia.get("/pauses?limit=1&cursor=" + next).body("items.id", equalTo(List.of(old)));
    mia.get(query(0, 1)).statusCode(422).body("errors[0].pointer", equalTo("/from"));
    ProgressClient.ofNewMember().get("/pauses").body("items.size()", is(0));
  }

  @Test
  @DisplayName("are made once per id; another member neither sees nor ends them")
  void once() {
    String pause = pause(id, 0, 3, "holiday");
    mia.post("/pauses", pause).statusCode(201);
    int said = updates().size();

    mia.post("/pauses", pause).statusCode(200).body("streak.state", equalTo("PAUSED"));
    mia.post("/pauses", pause(id, 0, 4, "holiday"))
        .statusCode(409)
        .body("type", equalTo("/problems/id-reused"));
    assertThat(updates()).hasSize(said);

    ProgressClient other = ProgressClient.ofNewMember();
    other.delete("/pauses/" + id).statusCode(404);
    other.post("/pauses", pause(id, 0, 4, null)).statusCode(201);
    mia.get("/pauses").body("items[0].reason", equalTo("holiday"));
  }

  @ParameterizedTest
  @DisplayName("that cannot be read or break a rule are refused")
  @ValueSource(
      strings = {
        "{\"from\":\"2026-13-01\"}",
        "{\"from\":\"2099-01-01\",\"reason\":\"a\\u0000b\"}",
        "{\"id\":\"no\",\"from\":\"2099-01-01\"}",
        "{\"mood\":1}"
      })
  void badBodies(String body) {
    mia.post("/pauses", body).statusCode(422);
    mia.get("/pauses").body("items.size()", is(0));
  }

  @ParameterizedTest
  @DisplayName("never tell any topic why")
  @ValueSource(
      strings = {
        "session-completed",
        "streak-updated",
        "check-in-recorded",
        "safety-hold-updated",
        "session-revoked"
      })
  void reason(String topic) {
    String secret = "because-" + UUID.randomUUID();
    mia.post("/pauses", pause(id, 0, null, secret)).statusCode(201);
    mia.delete("/pauses/" + id).statusCode(204);
    announced.of(mia, topic);

    assertThat(announced.all(topic))
        .filteredOn(record -> record.value() != null)
        .noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains(secret));
  }

  private List<Announced.Event> updates() {
    return announced.of(mia, "streak-updated");
  }

  private Announced.Event lastUpdate() {
    List<Announced.Event> updates = updates();
    return updates.get(updates.size() - 1);
  }

  /** Days are counted back from today: negative ones are to come. */
  private static String pause(UUID id, int from, Integer to, String reason) {
    LocalDate last = to == null ? null : SessionJson.date(0).plusDays(Math.abs(to));
    return "{\"id\":\"%s\",\"from\":\"%s\",\"to\":%s,\"reason\":%s}"
        .formatted(
            id,
            SessionJson.date(from),
            last == null ? null : SessionJson.quoted(last),
            reason == null ? null : SessionJson.quoted(reason));
  }

  private static String query(int from, int to) {
    return "/pauses?from=%s&to=%s".formatted(SessionJson.date(from), SessionJson.date(to));
  }
}
