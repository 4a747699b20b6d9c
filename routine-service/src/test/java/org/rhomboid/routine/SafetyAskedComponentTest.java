package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("Planner 7: where it is not known that no hold is open, progress-service")
class SafetyAskedComponentTest extends RoutineTest {

  private static final String HELD =
      """
      {"hold":true,"holdVersion":%d,"findings":[
        {"id":"019aa6c2-0001-7abc-8def-0123456789ab","code":"chest-pain","urgency":"EMERGENCY","holds":true,
         "raisedAt":"2026-11-20T17:16:41Z","guidance":["Chest pain","Stop exercising now."]},
        {"id":"019aa6c2-0002-7abc-8def-0123456789ab","code":"fainting","urgency":"EMERGENCY","holds":true,
         "raisedAt":"2026-11-20T17:16:41Z","guidance":["Fainting","Stop exercising now."]},
        {"id":"019aa6c2-0003-7abc-8def-0123456789ab","code":"pain-trend","urgency":"SEE_A_PROFESSIONAL","holds":false,
         "raisedAt":"2026-11-20T17:16:41Z","guidance":["Advice alone"]}]}""";

  private static final String CLEAR = "{\"hold\":false,\"holdVersion\":%d,\"findings\":[]}";

  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void member() {
    publishLibrary();
    putProfile(profile("")).statusCode(201);
  }

  @Test
  @DisplayName("is asked in the member's own name, and not again for a week")
  void asksOnce() {
    postIn("de-AT, en;q=0.5").statusCode(201);
    postPlan(UUID.randomUUID()).statusCode(201);

    assertThat(progressWasAsked())
        .singleElement()
        .asString()
        .startsWith("Bearer ey")
        .endsWith("|de-AT, en;q=0.5");
    assertThat(known("hold_version = 0 and not hold")).isEqualTo(1);
  }

  @Test
  @DisplayName("is not asked what it said 6 days ago, and asked what it said 8 days ago")
  void freshness() {
    postPlan(id).statusCode(201);

    saidDaysAgo(6);
    postPlan(UUID.randomUUID()).statusCode(201);
    assertThat(progressWasAsked()).hasSize(1);

    saidDaysAgo(8);
    postPlan(UUID.randomUUID()).statusCode(201);
    assertThat(progressWasAsked()).hasSize(2);
    assertThat(known("as_of > now() - interval '1 day'")).isEqualTo(1);
  }

  @Test
  @DisplayName("is not asked after it said so by an event")
  void heard() {
    hold(1, false);

    postPlan(id).statusCode(201);

    assertThat(progressWasAsked()).isEmpty();
  }

  @Test
  @DisplayName("is not asked for what can be refused without")
  void refusedWithout() {
    postPlan(id, "2020-W01").statusCode(422);

    assertThat(progressWasAsked()).isEmpty();
  }

  static Stream<Arguments> noAnswers() {
    return Stream.of(
        Arguments.of("does not answer", ProgressStandIn.HANGS, ""),
        Arguments.of("closes the connection", ProgressStandIn.HANGS_UP, ""),
        Arguments.of("has failed", 500, CLEAR.formatted(1)),
        Arguments.of("does not take the token", 401, CLEAR.formatted(1)),
        Arguments.of("is another service", 404, "{}"),
        Arguments.of("says nothing", 200, ""),
        Arguments.of("says null", 200, "null"),
        Arguments.of("speaks HTML", 200, "<html>hold</html>"),
        Arguments.of("leaves the hold out", 200, "{\"holdVersion\":1}"),
        Arguments.of("leaves the version out", 200, "{\"hold\":false}"),
        Arguments.of("says what was before anything", 200, CLEAR.formatted(-1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noAnswers")
  @DisplayName("is believed only where it answers: nothing is planned where it")
  void unknown(String how, int status, String body) {
    progressTells(status, body);

    postPlan(id)
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"))
        .body("type", equalTo("/problems/safety-unknown"))
        .body("retryAfterSeconds", is(5))
        .body("guidance", nullValue());

    assertThat(progressWasAsked()).as("it is asked twice").hasSize(2);
    assertThat(count("select count(*) from plan where member_id = ?", member)).isZero();
    assertThat(known("true")).isZero();
    progressTells(200, CLEAR.formatted(0));
    postPlan(id).statusCode(201);
  }

  @Test
  @DisplayName("is asked once more where the first try fails")
  void retried() {
    progressFailsOnce();

    postPlan(id).statusCode(201);
    assertThat(progressWasAsked()).hasSize(2);
  }

  @Test
  @DisplayName("is not believed where it knows less than was heard of it")
  void olderThanHeard() {
    hold(5, false);
    saidDaysAgo(8);
    progressTells(200, CLEAR.formatted(4));

    postPlan(id).statusCode(503).body("type", equalTo("/problems/safety-unknown"));
    assertThat(known("hold_version = 5 and as_of < now() - interval '7 days'")).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "may say that a hold is open: then nothing is planned, and the answer says what to do")
  void saysHold() {
    progressTells(200, HELD.formatted(3));

    postPlan(id)
        .statusCode(409)
        .contentType("application/problem+json")
        .header("Content-Language", equalTo("en"))
        .body("type", equalTo("/problems/safety-hold"))
        .body("detail", containsString("POST /safety/clearance"))
        .body("guidance", contains("Chest pain", "Stop exercising now.", "Fainting"));

    assertThat(count("select count(*) from plan where member_id = ?", member)).isZero();
    assertThat(known("hold_version = 3 and hold")).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "may say that a hold is open before its event comes: the plans are paused by that too")
  void saysHoldFirst() {
    postPlan(id).statusCode(201);
    saidDaysAgo(8);
    progressTells(200, HELD.formatted(1));

    postPlan(UUID.randomUUID()).statusCode(409);

    get("/plans/current").body("id", equalTo(id.toString())).body("state", equalTo("PAUSED"));
    hold(1, true);
    assertThat(announced("routine-adapted", 1)).hasSize(1);
  }

  @Test
  @DisplayName("may know that a hold is over before its event comes: then it is planned")
  void saysOver() {
    postPlan(id).statusCode(201);
    hold(1, true);
    progressTells(200, CLEAR.formatted(2));

    UUID asked = UUID.randomUUID();
    postPlan(asked).statusCode(201);

    get("/plans/current").body("id", equalTo(asked.toString())).body("state", equalTo("ACTIVE"));
    get("/plans/" + id).body("state", equalTo("SUPERSEDED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de-CH,en;q=0.1 | de | Hör jetzt auf zu trainieren.",
        "es | es | Deja de hacer ejercicio ahora.",
        "fr-CA | fr | Arrêtez l'exercice maintenant.",
        "nl | en | Stop exercising now."
      })
  @DisplayName(
      "need not answer for a hold that is known: what to do is said in the member's language")
  void generalGuidance(String accepted, String language, String line) {
    hold(1, true);
    progressTells(ProgressStandIn.HANGS, "");

    postIn(accepted)
        .statusCode(409)
        .header("Content-Language", equalTo(language))
        .header("Vary", containsString("Accept-Language"))
        .body("type", equalTo("/problems/safety-hold"))
        .body("guidance", hasItem(line))
        .body("guidance", hasItem(containsString("112")))
        .body("guidance.size()", is(7));
    assertThat(progressWasAsked()).as("once is enough for words").hasSize(1);
  }

  @Test
  @DisplayName("does not end a hold by being silent: one of long ago still stands")
  void oldHold() {
    hold(1, true);
    saidDaysAgo(400);
    progressTells(500, "");

    postPlan(id).statusCode(409).body("type", equalTo("/problems/safety-hold"));
  }

  @Test
  @DisplayName("is not asked for a plan that is there: it is answered as it is, and none is made")
  void repeated() {
    postPlan(id).statusCode(201);
    hold(1, true);
    progressTells(200, HELD.formatted(1));

    postPlan(id).statusCode(200).body("state", equalTo("PAUSED"));
    postPlan(UUID.randomUUID()).statusCode(409).body("guidance", not(hasItem("Advice alone")));

    assertThat(progressWasAsked()).as("for the first plan and the other one").hasSize(2);
    assertThat(count("select count(*) from plan where member_id = ?", member)).isEqualTo(1);
  }

  private ValidatableResponse postIn(String languages) {
    return as("acme", member)
        .header("Accept-Language", languages)
        .body("{\"id\":\"" + id + "\"}")
        .post("/plans")
        .then();
  }

  private void saidDaysAgo(int days) {
    execute(
        "update member_safety set as_of = now() - interval '%d days' where member_id = '%s'"
            .formatted(days, member));
  }

  /** Returns once it was handled. */
  private void hold(long version, boolean hold) {
    UUID event = EventPublisher.newId();
    String json =
        "{\"memberId\":\"%s\",\"holdVersion\":%d,\"hold\":%s,\"findings\":[]}"
            .formatted(member, version, hold);
    try (EventPublisher publisher = new EventPublisher(bootstrapServers)) {
      publisher.publish(EventType.SAFETY_HOLD_UPDATED, event, "acme", member, version, json);
    }
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from inbox where event_id = ?", event.toString()) == 1);
  }

  private long known(String condition) {
    return count(
        "select count(*) from member_safety where tenant_id = 'acme' and member_id = ? and "
            + condition,
        member);
  }
}
