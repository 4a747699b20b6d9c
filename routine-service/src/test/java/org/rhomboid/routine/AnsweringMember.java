package org.rhomboid.routine;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
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
import org.rhomboid.events.EventType;

/** A member who trains every day and says how it went, as progress-service publishes it. */
final class AnsweringMember {

  /** One of them has a day of the week left after today, whenever the tests run. */
  static final ZoneId ZONE =
      Stream.of("Europe/Madrid", "Pacific/Kiritimati", "Pacific/Honolulu")
          .map(ZoneId::of)
          .filter(it -> LocalDate.now(it).getDayOfWeek() != DayOfWeek.SUNDAY)
          .findFirst()
          .orElseThrow();

  /** An event that may be sent more than once. */
  record Answer(EventType type, UUID event, String json) {

    Answer(EventType type, String json) {
      this(type, EventPublisher.newId(), json);
    }
  }

  final String id;
  final LocalDate today = LocalDate.now(ZONE);
  private final RoutineTest test;

  AnsweringMember(RoutineTest test, String id) {
    this.test = test;
    this.id = id;
  }

  /** A first plan, as it is shown. */
  JsonPath plan() {
    test.as("acme", id).body(profile()).put("/profile").then().statusCode(201);
    test.as("acme", id)
        .body("{\"id\":\"" + UUID.randomUUID() + "\"}")
        .post("/plans")
        .then()
        .statusCode(201);
    return current();
  }

  JsonPath current() {
    return test.as("acme", id).get("/plans/current").then().statusCode(200).extract().jsonPath();
  }

  JsonPath changes() {
    return test.as("acme", id)
        .get("/plans/current/changes")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  void undo(String change) {
    test.as("acme", id).post("/plans/current/changes/" + change + "/undo").then().statusCode(200);
  }

  void say(Answer... answers) {
    for (Answer answer : answers) {
      test.publish(answer.type(), answer.event(), "acme", id, Instant.now(), answer.json());
    }
  }

  /** Today's session as planned. */
  Answer completed(UUID session, JsonPath plan, String effort) {
    String items =
        doses(plan, 0).entrySet().stream()
            .map(item -> item(item.getKey(), (Map<?, ?>) item.getValue(), effort))
            .collect(Collectors.joining(","));
    return new Answer(
        EventType.SESSION_COMPLETED,
        """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"%s",
         "completedAt":"%s","recordedAt":"%s","zone":"%s","practiceDay":"%s","late":false,"items":[%s]}"""
            .formatted(
                id,
                session,
                plan.getString("sessions[0].id"),
                Instant.now().minusSeconds(900),
                Instant.now(),
                Instant.now(),
                ZONE,
                today,
                items));
  }

  /** A session of its own, at noon of a day. */
  Answer practised(LocalDate day) {
    Instant noon = noon(day);
    return new Answer(
        EventType.SESSION_COMPLETED,
        """
        {"memberId":"%s","sessionId":"%s","startedAt":"%s","completedAt":"%s","recordedAt":"%s","zone":"%s",
         "practiceDay":"%s","late":false,"items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":1}]}"""
            .formatted(id, UUID.randomUUID(), noon.minusSeconds(600), noon, noon, ZONE, day));
  }

  Answer withdrawn(UUID session) {
    return new Answer(
        EventType.SESSION_REVOKED,
        """
        {"memberId":"%s","sessionId":"%s","practiceDay":"%s","revokedAt":"%s"}"""
            .formatted(id, session, today, Instant.now()));
  }

  /** While an exercise of a session was done. */
  Answer pain(UUID session, String slug, int pain) {
    return new Answer(
        EventType.CHECK_IN_RECORDED,
        """
        {"memberId":"%s","checkInId":"%s","kind":"AFTER_SESSION","sessionId":"%s","at":"%s","zone":"%s","pain":3,
         "items":[{"slug":"%s","pain":%d}],"symptoms":[]}"""
            .formatted(id, UUID.randomUUID(), session, Instant.now(), ZONE, slug, pain));
  }

  /** Of no session, at noon of a day. */
  Answer pain(LocalDate day, int pain) {
    return new Answer(
        EventType.CHECK_IN_RECORDED,
        """
        {"memberId":"%s","checkInId":"%s","kind":"ALONE","at":"%s","zone":"%s","pain":%d,"items":[],"symptoms":[]}"""
            .formatted(id, UUID.randomUUID(), noon(day), ZONE, pain));
  }

  /** The plan as soon as a later session has other exercises or doses. */
  JsonPath awaitChange(JsonPath before) {
    await().atMost(RoutineTest.PATIENCE).until(() -> !later(current()).equals(later(before)));
    return current();
  }

  /** Of one session: what each exercise is to be done with. */
  static Map<String, Object> doses(JsonPath plan, int session) {
    Map<String, Object> doses = new TreeMap<>();
    List<Map<String, Object>> items = plan.getList("sessions[" + session + "].items");
    items.forEach(item -> doses.put((String) item.get("slug"), item.get("dose")));
    return doses;
  }

  /** Where an exercise of a later session has another dose than before. */
  static List<String> raised(JsonPath before, JsonPath now) {
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
  static String common(JsonPath plan) {
    for (String slug : doses(plan, 0).keySet()) {
      for (int i = 1; i < plan.getList("sessions").size(); i++) {
        if (doses(plan, i).containsKey(slug)) {
          return slug;
        }
      }
    }
    throw new AssertionError("no exercise comes twice in this week");
  }

  private static List<Map<String, Object>> later(JsonPath plan) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 1; i < plan.getList("sessions").size(); i++) {
      all.add(doses(plan, i));
    }
    return all;
  }

  private static String profile() {
    return RoutineTest.profile("").replace("Europe/Madrid", ZONE.getId());
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  private static String item(String slug, Map<?, ?> dose, String effort) {
    String reps = dose.get("reps") == null ? "" : ",\"repsDone\":" + dose.get("reps");
    String hold =
        dose.get("holdSeconds") == null ? "" : ",\"holdSeconds\":" + dose.get("holdSeconds");
    return """
        {"slug":"%s","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":%s%s%s,"effort":"%s"}"""
        .formatted(slug, dose.get("sets"), reps, hold, effort);
  }
}
