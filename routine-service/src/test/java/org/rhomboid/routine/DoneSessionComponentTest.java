package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("A planned session")
class DoneSessionComponentTest extends RoutineTest {

  private final UUID id = UUID.randomUUID();
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName("is shown as done, once, however often and for whatever else completions come")
  void markedDone() {
    putProfile(profile("")).statusCode(201);
    UUID planned = UUID.fromString(postPlan(id).statusCode(201).extract().path("sessions[0].id"));
    UUID performed = UUID.randomUUID();
    UUID event = EventPublisher.newId();

    try (EventPublisher publisher = new EventPublisher(bootstrapServers)) {
      publisher.publish(
          EventType.SESSION_COMPLETED,
          event,
          "acme",
          member,
          2,
          completed(UUID.randomUUID(), UUID.randomUUID()));
      for (UUID each : List.of(event, EventPublisher.newId(), EventPublisher.newId())) {
        publisher.publish(
            EventType.SESSION_COMPLETED, each, "acme", member, 1, completed(performed, planned));
      }
      publisher.publish(
          EventType.SESSION_COMPLETED,
          EventPublisher.newId(),
          "acme",
          member,
          3,
          completed(UUID.randomUUID(), null));
    }

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        count("select count(*) from performed_session where member_id = ?", member))
                    .isEqualTo(3));
    get("/plans/current")
        .body("sessions[0].done", is(true))
        .body("sessions[0].doneBy", equalTo(performed.toString()))
        .body("sessions.done.count(true)", is(1));
  }

  @Test
  @DisplayName("is not touched by another member's completion of it")
  void anotherMembersCompletion() {
    putProfile(profile("")).statusCode(201);
    UUID planned = UUID.fromString(postPlan(id).statusCode(201).extract().path("sessions[0].id"));

    publish(
        EventType.SESSION_COMPLETED,
        "acme",
        member + "-b",
        1,
        completed(UUID.randomUUID(), planned));

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from performed_session where member_id = ?", member + "-b")
                    == 1);
    get("/plans/current").body("sessions[0].done", is(false));
  }

  private String completed(UUID sessionId, UUID plannedSessionId) {
    String planned =
        plannedSessionId == null ? "" : "\"plannedSessionId\":\"" + plannedSessionId + "\",";
    return """
        {"memberId":"%s","sessionId":"%s",%s"startedAt":"2026-11-20T17:05:12Z","completedAt":"2026-11-20T17:16:40Z",
         "recordedAt":"2026-11-20T17:16:41Z","zone":"Europe/Madrid","practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
        .formatted(member, sessionId, planned, today);
  }
}
