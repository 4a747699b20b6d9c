package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;

/** A member's plan of the running week, and what can be done with it. */
record PlanInForce(Newcomer member) {

  /** What the plan before asked for today, done on an earlier day, easily: today's session of the plan in force is still to come. */
  void record(JsonNode replaced, int daysAgo) {
    Instant then = Instant.now().atZone(member.zone()).minusDays(daysAgo).toInstant();
    JsonNode planned = member.plannedToday(replaced);
    ObjectNode session =
        Bodies.session(UUID.randomUUID(), then, member.zone())
            .put("plannedSessionId", planned.path("id").asText());
    session.set(
        "items",
        Json.of(Json.list(planned.path("items")).stream().map(PlanInForce::easily).toList()));
    member.api().post("sessions", session).expect(201);
  }

  private static ObjectNode easily(JsonNode item) {
    JsonNode dose = item.path("dose");
    ObjectNode done =
        Json.object()
            .put("slug", item.path("slug").asText())
            .put("revision", item.path("revision").asInt())
            .put("setsDone", dose.path("sets").asInt())
            .put("outcome", "DONE")
            .put("effort", "EASY");
    if (dose.path("reps").isInt()) {
      done.put("repsDone", dose.path("reps").asInt());
    }
    if (dose.path("holdSeconds").isInt()) {
      done.put("holdSeconds", dose.path("holdSeconds").asInt());
    }
    return done;
  }

  JsonNode current() {
    return member.api().get("plans/current").expect(200);
  }

  JsonNode sessionOf(LocalDate date) {
    return Json.list(current().path("sessions")).stream()
        .filter(session -> session.path("date").asText().equals(date.toString()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing is planned for " + date));
  }

  List<JsonNode> changes() {
    return Json.list(member.api().get("plans/current/changes").expect(200).path("items"));
  }

  List<String> codes() {
    return changes().stream().map(it -> it.path("code").asText()).toList();
  }

  /** The changes that ask for more of the same exercise. */
  List<JsonNode> raised() {
    return changes().stream()
        .filter(it -> it.path("code").asText().equals("PROGRESSED"))
        .filter(it -> it.at("/previous/slug").equals(it.at("/next/slug")))
        .toList();
  }

  Answer undo(JsonNode change) {
    return member
        .api()
        .post("plans/current/changes/" + change.path("id").asText() + "/undo", Json.object());
  }

  /** In a plan, of the exercise and the session that a change is about. */
  static JsonNode dose(JsonNode plan, JsonNode change) {
    return Json.list(plan.path("sessions")).stream()
        .filter(session -> session.path("id").equals(change.path("sessionId")))
        .flatMap(session -> Json.list(session.path("items")).stream())
        .filter(item -> item.path("slug").equals(change.path("slug")))
        .map(item -> item.path("dose"))
        .findFirst()
        .orElseThrow();
  }

  /** Asks for another exercise in the place of each of the first three. */
  List<Answer> swap(JsonNode session) {
    List<Answer> answers =
        Json.texts(session.path("items"), "slug").stream()
            .map(slug -> member.api().post("plans/current/swap", wish(session, slug)))
            .limit(3)
            .toList();
    assertThat(answers).isNotEmpty();
    return answers;
  }

  private static ObjectNode wish(JsonNode session, String slug) {
    return Json.object().put("sessionId", session.path("id").asText()).put("slug", slug);
  }

  Answer move(String sessionId, LocalDate date) {
    return member
        .api()
        .post(
            "plans/current/move",
            Json.object().put("sessionId", sessionId).put("date", date.toString()));
  }

  List<JsonNode> breaksOf(LocalDate date) {
    return Json.list(member.api().get("breaks?date=" + date).expect(200).path("breaks"));
  }

  void answer(JsonNode deskBreak, String how, String body) {
    member
        .api()
        .send("POST", "breaks/" + deskBreak.path("id").asText() + "/" + how, body)
        .expect(200);
  }
}
