package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@DisplayName("The current plan")
class PlanChangeComponentTest extends RoutineTest {

  /** One of them has a day of the week left after today, whenever the tests run. */
  private final ZoneId zone =
      Stream.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Honolulu")
          .map(ZoneId::of)
          .filter(it -> LocalDate.now(it).getDayOfWeek() != DayOfWeek.SUNDAY)
          .findFirst()
          .orElseThrow();

  private final LocalDate today = LocalDate.now(zone);
  private final LocalDate tomorrow = today.plusDays(1);
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName("has a session moved to another day, under its id; what counts the days hears of it")
  void moves() {
    String session = planned(today.getDayOfWeek());

    move(session, tomorrow)
        .statusCode(200)
        .body("id", equalTo(id.toString()))
        .body("sessions.id", contains(session))
        .body("sessions.date", contains(tomorrow.toString()));

    get("/plans/current").body("sessions.date", contains(tomorrow.toString()));
    ConsumerRecord<String, byte[]> adapted = announced("routine-adapted", 1).get(0);
    assertThat(EventSchemas.validate("routine-adapted", adapted.value())).isEmpty();
    assertThat(TopicReader.headers(adapted)).containsEntry("ce_sequence", "2");
    JsonPath event = json(adapted);
    assertThat(event.getString("planId")).isEqualTo(id.toString());
    assertThat(event.getString("effectiveFrom")).isEqualTo(today.toString());
    assertThat(event.getString("changes[0].sessionId")).isEqualTo(session);
    assertThat(event.getString("changes[0].code")).isEqualTo("MOVED");
    assertThat(event.getString("changes[0].previous.date")).isEqualTo(today.toString());
    assertThat(event.getString("changes[0].next.date")).isEqualTo(tomorrow.toString());
    assertThat(event.getString("changes[0].because")).isNull();
    move(session, today).statusCode(200);
    assertThat(announced("routine-adapted", 2))
        .extracting(record -> TopicReader.headers(record).get("ce_sequence"))
        .containsExactly("2", "3");
  }

  @Test
  @DisplayName("has no session moved to the day that it has: nothing is said of it")
  void staysWhereItIs() {
    String session = planned(today.getDayOfWeek());

    move(session, today).statusCode(200).body("sessions.date", contains(today.toString()));

    assertThat(changes()).isZero();
  }

  @Test
  @DisplayName("refuses a day that is over, in another week or taken, and says which are free")
  void refusesDays() {
    String session = planned(today.getDayOfWeek(), tomorrow.getDayOfWeek());

    move(session, tomorrow)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("/date"))
        .body("errors[0].detail", startsWith("has a session already; "));
    for (LocalDate date : List.of(today.minusDays(1), today.plusDays(7), today.minusDays(7))) {
      move(session, date).statusCode(422).body("errors.pointer", contains("/date"));
    }
    post("move", "{\"date\":\"tomorrow\",\"colour\":1}")
        .statusCode(422)
        .body("errors.pointer", hasItem("/sessionId"))
        .body("errors.pointer", hasItem("/date"));
    assertThat(changes()).isZero();
  }

  @Test
  @DisplayName(
      "has an exercise swapped for the best of its kind; the reason is the member's alone and changes no profile")
  void swaps() {
    String session = planned(today.getDayOfWeek());
    String first = get("/plans/current").extract().path("sessions[0].items[0].slug");

    ValidatableResponse answer =
        swap(session, first, ",\"reason\":\"DISLIKED, it hurts my wrist\"")
            .statusCode(200)
            .body("sessions[0].id", equalTo(session))
            .body("sessions[0].items.slug", not(hasItem(first)))
            .body("sessions[0].items[0].phase", equalTo("WARM_UP"))
            .body("sessions[0].items[0].because.code", hasItem("IN_PLACE_OF"));

    String by = answer.extract().path("sessions[0].items[0].slug");
    ConsumerRecord<String, byte[]> adapted = announced("routine-adapted", 1).get(0);
    assertThat(EventSchemas.validate("routine-adapted", adapted.value())).isEmpty();
    assertThat(new String(adapted.value(), StandardCharsets.UTF_8)).doesNotContain("wrist");
    JsonPath event = json(adapted);
    assertThat(event.getString("changes[0].code")).isEqualTo("SWAPPED");
    assertThat(event.getString("changes[0].slug")).isEqualTo(first);
    assertThat(event.getString("changes[0].previous.slug")).isEqualTo(first);
    assertThat(event.getString("changes[0].next.slug")).isEqualTo(by);
    assertThat(event.getInt("changes[0].next.dose.sets")).isPositive();
    assertThat(
            count(
                "select count(*) from plan_change where member_id = ? and body->'because'->>'text' like ?",
                member,
                "%wrist"))
        .isEqualTo(1);
    get("/profile").header("ETag", "\"1\"").body("dislikes.size()", is(0));
  }

  @Test
  @DisplayName(
      "has an exercise swapped for the one that the member asks for, if no rule excludes it")
  void swapsForOne() {
    String session = planned(today.getDayOfWeek());
    JsonPath plan = get("/plans/current").extract().jsonPath();
    String first = plan.getString("sessions[0].items[0].slug");
    String second = plan.getString("sessions[0].items[1].slug");

    swap(session, first, ",\"by\":\"" + second + "\"")
        .statusCode(422)
        .body("errors.pointer", contains("/by"))
        .body("errors[0].detail", equalTo("already in the session"));
    swap(session, first, ",\"by\":\"no-such-exercise\"")
        .statusCode(422)
        .body("errors.pointer", contains("/by"));
    swap(session, "no-such-exercise", "")
        .statusCode(422)
        .body("errors.pointer", contains("/slug"))
        .body("errors[0].detail", containsString("GET /plans/current"));
    swap(session, first, ",\"reason\":\"" + "x".repeat(201) + "\"")
        .statusCode(422)
        .body("errors.pointer", contains("/reason"));
    assertThat(changes()).isZero();

    String best = swap(session, first, "").extract().path("sessions[0].items[0].slug");
    swap(session, best, ",\"by\":\"" + first + "\"")
        .statusCode(200)
        .body("sessions[0].items.slug", hasItem(first));
  }

  @Test
  @DisplayName("keeps a session that is done")
  void keepsWhatIsDone() {
    String session = planned(today.getDayOfWeek());
    String first = get("/plans/current").extract().path("sessions[0].items[0].slug");
    publish(EventType.SESSION_COMPLETED, "acme", member, 1, completed(session));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> get("/plans/current").body("sessions[0].done", is(true)));

    move(session, tomorrow).statusCode(409).body("type", equalTo("/problems/session-over"));
    swap(session, first, "").statusCode(409).body("type", equalTo("/problems/session-over"));
    assertThat(changes()).isZero();
  }

  @Test
  @DisplayName("is its member's alone: another one's session is no session of it")
  void isolation() {
    String session = planned(today.getDayOfWeek());
    String body = "{\"sessionId\":\"" + session + "\",\"date\":\"" + tomorrow + "\"}";

    as("globex", member).body(body).post("/plans/current/move").then().statusCode(404);
    as("acme", "another").body(body).post("/plans/current/move").then().statusCode(404);
    move(UUID.randomUUID().toString(), tomorrow)
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    swap(UUID.randomUUID().toString(), "cat-cow", "").statusCode(404);
    assertThat(changes()).isZero();
  }

  @Test
  @DisplayName("is not there without a plan, and changes no more while a safety hold is open")
  void onHold() {
    move(UUID.randomUUID().toString(), tomorrow)
        .statusCode(404)
        .body("detail", containsString("POST /plans"));
    String session = planned(today.getDayOfWeek());
    execute("update plan set state = 'PAUSED' where member_id = '" + member + "'");

    move(session, tomorrow).statusCode(409).body("type", equalTo("/problems/safety-hold"));
  }

  @Test
  @DisplayName("is forgotten with all that changed in it")
  void erasure() {
    String session = planned(today.getDayOfWeek());
    move(session, tomorrow).statusCode(200);
    assertThat(changes()).isEqualTo(1);

    publish(
        EventType.MEMBER_ERASED,
        EventPublisher.newId(),
        "acme",
        member,
        Instant.now(),
        "{\"memberId\":\"" + member + "\",\"erasedAt\":\"" + Instant.now() + "\"}");

    await().atMost(PATIENCE).until(() -> changes() == 0);
  }

  /** The first session of a plan for some days of the week. */
  private String planned(DayOfWeek... days) {
    String written =
        Arrays.stream(days).map(day -> '"' + day.name() + '"').collect(Collectors.joining(","));
    String profile =
        profile("")
            .replace("Europe/Madrid", zone.getId())
            .replaceAll("\"trainingDays\":\\[.*?]", "\"trainingDays\":[" + written + "]");
    putProfile(profile).statusCode(201);
    return postPlan(id).statusCode(201).extract().path("sessions[0].id");
  }

  private ValidatableResponse move(String session, LocalDate date) {
    return post("move", "{\"sessionId\":\"%s\",\"date\":\"%s\"}".formatted(session, date));
  }

  private ValidatableResponse swap(String session, String slug, String more) {
    return post("swap", "{\"sessionId\":\"%s\",\"slug\":\"%s\"%s}".formatted(session, slug, more));
  }

  private ValidatableResponse post(String what, String body) {
    return as("acme", member).body(body).post("/plans/current/" + what).then();
  }

  private long changes() {
    return count("select count(*) from plan_change where member_id = ?", member);
  }

  private static JsonPath json(ConsumerRecord<String, byte[]> record) {
    return JsonPath.from(new String(record.value(), StandardCharsets.UTF_8));
  }

  private String completed(String plannedSession) {
    return """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"2026-11-20T17:05:12Z",
         "completedAt":"2026-11-20T17:16:40Z","recordedAt":"2026-11-20T17:16:41Z","zone":"Europe/Madrid",
         "practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
        .formatted(member, UUID.randomUUID(), plannedSession, today);
  }
}
