package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("Adaptation, from topic to plan")
class AnswersComponentTest extends RoutineTest {

  /** One of them has a day of the week left after today, whenever the tests run. */
  private final ZoneId zone =
      Stream.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Honolulu")
          .map(ZoneId::of)
          .filter(it -> LocalDate.now(it).getDayOfWeek() != DayOfWeek.SUNDAY)
          .findFirst()
          .orElseThrow();

  private final LocalDate today = LocalDate.now(zone);
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName(
      "Adaptation 1: easy twice in a row: a step more from the next day on, told of and written down")
  void stepsUp() {
    JsonPath before = plan();

    completed(first, before, "EASY");
    completed(second, before, "EASY");

    JsonPath after = awaitChange(before);
    assertThat(doses(after, 0)).isEqualTo(doses(before, 0));
    ConsumerRecord<String, byte[]> told = announced("routine-adapted", 1).get(0);
    String event = new String(told.value(), StandardCharsets.UTF_8);
    assertThat(EventSchemas.validate("routine-adapted", event)).isEmpty();
    assertThat(JsonPath.from(event).getList("changes.code", String.class))
        .contains("PROGRESSED")
        .isSubsetOf("PROGRESSED", "REDUCED", "SWAPPED");
    get("/plans/current/changes")
        .statusCode(200)
        .body("items[0].because.text", is(org.hamcrest.Matchers.notNullValue()))
        .body("items.undone", org.hamcrest.Matchers.everyItem(is(false)));
  }

  @Test
  @DisplayName(
      "A change can be undone, once: the dose is as before, and the same answers do not change it again")
  void undoes() {
    JsonPath before = plan();
    completed(first, before, "EASY");
    completed(second, before, "EASY");
    awaitChange(before);
    List<Map<String, String>> changes =
        get("/plans/current/changes").extract().jsonPath().getList("items");

    changes.stream()
        .filter(change -> "PROGRESSED".equals(change.get("code")))
        .forEach(change -> undo(change.get("id")));

    JsonPath undone = get("/plans/current").extract().jsonPath();
    assertThat(raised(before, undone)).isEmpty();
    undo(changes.get(0).get("id"));
    as("acme", "another")
        .post("/plans/current/changes/" + changes.get(0).get("id") + "/undo")
        .then()
        .statusCode(404);
    as("acme", member)
        .post("/plans/current/changes/" + UUID.randomUUID() + "/undo")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  @DisplayName(
      "What a withdrawn session led to is taken back, also where the withdrawal is heard of first")
  void takesBack() {
    JsonPath before = plan();
    completed(first, before, "EASY");
    completed(second, before, "EASY");
    awaitChange(before);

    withdrawn(second);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(raised(before, get("/plans/current").extract().jsonPath())).isEmpty());

    UUID third = UUID.randomUUID();
    withdrawn(third);
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from revoked_session where id = ?", third) == 1);
    completed(third, before, "EASY");
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from performed_session where id = ?", third) == 1);
    assertThat(raised(before, get("/plans/current").extract().jsonPath())).isEmpty();
  }

  @Test
  @DisplayName(
      "Adaptation 3: pain of more than 5 while doing it: something easier next time, in whatever order it is heard of")
  void easierAfterPain() {
    JsonPath before = plan();
    String slug = common(before);

    pain(first, slug, 7);
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from pain_report where member_id = ?", member) == 1);
    completed(first, before, "OK");

    JsonPath after = awaitChange(before);
    assertThat(easier(before, after, slug)).isTrue();
    assertThat(announced("routine-adapted", 1))
        .allSatisfy(
            told ->
                assertThat(new String(told.value(), StandardCharsets.UTF_8))
                    .doesNotContain("pain", "PAIN", "because"));
  }

  @Test
  @DisplayName(
      "Adaptation 8: four weeks of practice and no less pain: a plan suggests to see a professional")
  void suggestsAProfessional() {
    plan();
    for (int day = 1; day <= 28; day++) {
      practised(today.minusDays(day), 5);
    }
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from performed_session where member_id = ?", member) == 28);
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from pain_report where member_id = ?", member) == 28);

    get("/plans/current").body("suggestions.code", org.hamcrest.Matchers.empty());
    postPlan(UUID.randomUUID())
        .statusCode(201)
        .body("suggestions.code", org.hamcrest.Matchers.contains("SEE_A_PROFESSIONAL"));
  }

  /** The current plan of a member who trains every day. */
  private JsonPath plan() {
    putProfile(
            profile("")
                .replace("Europe/Madrid", zone.getId())
                .replaceAll(
                    "\"trainingDays\":\\[.*?]",
                    "\"trainingDays\":["
                        + Stream.of(DayOfWeek.values())
                            .map(day -> '"' + day.name() + '"')
                            .collect(Collectors.joining(","))
                        + "]"))
        .statusCode(201);
    postPlan(UUID.randomUUID()).statusCode(201);
    return get("/plans/current").statusCode(200).extract().jsonPath();
  }

  private JsonPath awaitChange(JsonPath before) {
    await()
        .atMost(PATIENCE)
        .until(() -> !later(get("/plans/current").extract().jsonPath()).equals(later(before)));
    return get("/plans/current").extract().jsonPath();
  }

  private static List<Map<String, Object>> later(JsonPath plan) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 1; i < plan.getList("sessions").size(); i++) {
      all.add(new TreeMap<>(doses(plan, i)));
    }
    return all;
  }

  /** Of one session: what each exercise is to be done with. */
  private static Map<String, Object> doses(JsonPath plan, int session) {
    Map<String, Object> doses = new TreeMap<>();
    List<Map<String, Object>> items = plan.getList("sessions[" + session + "].items");
    items.forEach(item -> doses.put((String) item.get("slug"), item.get("dose")));
    return doses;
  }

  /** Where an exercise of a later session has another dose than before. */
  private static List<String> raised(JsonPath before, JsonPath now) {
    List<String> raised = new ArrayList<>();
    for (int i = 1; i < before.getList("sessions").size(); i++) {
      Map<String, Object> was = doses(before, i);
      doses(now, i)
          .forEach(
              (slug, dose) -> {
                if (was.containsKey(slug) && !was.get(slug).equals(dose)) {
                  raised.add(slug + " " + was.get(slug) + " -> " + dose);
                }
              });
    }
    return raised;
  }

  /** An exercise of today's session that a later one has too. */
  private static String common(JsonPath plan) {
    for (String slug : doses(plan, 0).keySet()) {
      for (int i = 1; i < plan.getList("sessions").size(); i++) {
        if (doses(plan, i).containsKey(slug)) {
          return slug;
        }
      }
    }
    throw new AssertionError("no exercise comes twice in this week");
  }

  private static boolean easier(JsonPath before, JsonPath after, String slug) {
    for (int i = 1; i < before.getList("sessions").size(); i++) {
      Object was = doses(before, i).get(slug);
      if (was != null && was.equals(doses(after, i).get(slug))) {
        return false;
      }
    }
    return true;
  }

  private void undo(String change) {
    as("acme", member).post("/plans/current/changes/" + change + "/undo").then().statusCode(200);
  }

  /** Today's session as planned. */
  private void completed(UUID id, JsonPath plan, String effort) {
    String items =
        doses(plan, 0).entrySet().stream()
            .map(item -> item(item.getKey(), (Map<?, ?>) item.getValue(), effort))
            .collect(Collectors.joining(","));
    publish(
        EventType.SESSION_COMPLETED,
        "acme",
        member,
        nextSequence(),
        """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"%s",
         "completedAt":"%s","recordedAt":"%s","zone":"%s","practiceDay":"%s","late":false,"items":[%s]}"""
            .formatted(
                member,
                id,
                plan.getString("sessions[0].id"),
                Instant.now().minusSeconds(900),
                Instant.now(),
                Instant.now(),
                zone,
                today,
                items));
  }

  private static String item(String slug, Map<?, ?> dose, String effort) {
    String reps = dose.get("reps") == null ? "" : ",\"repsDone\":" + dose.get("reps");
    String hold =
        dose.get("holdSeconds") == null ? "" : ",\"holdSeconds\":" + dose.get("holdSeconds");
    return """
        {"slug":"%s","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":%s%s%s,"effort":"%s"}"""
        .formatted(slug, dose.get("sets"), reps, hold, effort);
  }

  /** A session of its own, and the pain of that day. */
  private void practised(LocalDate day, int pain) {
    Instant noon = day.atTime(12, 0).atZone(zone).toInstant();
    publish(
        EventType.SESSION_COMPLETED,
        "acme",
        member,
        nextSequence(),
        """
        {"memberId":"%s","sessionId":"%s","startedAt":"%s","completedAt":"%s","recordedAt":"%s","zone":"%s",
         "practiceDay":"%s","late":false,"items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":1}]}"""
            .formatted(member, UUID.randomUUID(), noon.minusSeconds(600), noon, noon, zone, day));
    publish(
        EventType.CHECK_IN_RECORDED,
        "acme",
        member,
        nextSequence(),
        """
        {"memberId":"%s","checkInId":"%s","kind":"ALONE","at":"%s","zone":"%s","pain":%d,"items":[],"symptoms":[]}"""
            .formatted(member, UUID.randomUUID(), noon, zone, pain));
  }

  private void withdrawn(UUID session) {
    publish(
        EventType.SESSION_REVOKED,
        "acme",
        member,
        nextSequence(),
        """
        {"memberId":"%s","sessionId":"%s","practiceDay":"%s","revokedAt":"%s"}"""
            .formatted(member, session, today, Instant.now()));
  }

  private void pain(UUID session, String slug, int pain) {
    publish(
        EventType.CHECK_IN_RECORDED,
        "acme",
        member,
        nextSequence(),
        """
        {"memberId":"%s","checkInId":"%s","kind":"AFTER_SESSION","sessionId":"%s","at":"%s","zone":"%s","pain":3,
         "items":[{"slug":"%s","pain":%d}],"symptoms":[]}"""
            .formatted(member, UUID.randomUUID(), session, Instant.now(), zone, slug, pain));
  }
}
