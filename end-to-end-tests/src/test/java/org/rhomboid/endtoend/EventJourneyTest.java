package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.events.Event;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;
import org.rhomboid.events.EventSchemas;

@DisplayName("Given a member's first two days, an ordinary Kafka consumer sees")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(2)
final class EventJourneyTest {

  private Stack stack;
  private Journey journey;

  @BeforeAll
  void walk(Stack stack) {
    this.stack = stack;
    this.journey = Journey.walk(stack);
  }

  @Test
  @DisplayName("session-completed: one for each session, in order")
  void sessionCompleted() {
    List<Event> events = ofMember("session-completed", 2);

    assertThat(events)
        .extracting(event -> event.text("sessionId"))
        .containsExactly(
            journey.yesterday().path("session").path("id").asText(),
            journey.today().path("session").path("id").asText());
    assertThat(events)
        .extracting(event -> event.data().path("late").asBoolean())
        .containsExactly(true, false);
    assertThat(events.get(1).data().path("plannedSessionId"))
        .isEqualTo(journey.planned().path("id"));
    assertThat(events).extracting(Event::sequence).isSorted().doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("streak-updated: from 0 to 1 to 2, caused by the sessions")
  void streakUpdated() {
    List<Event> events = ofMember("streak-updated", 2);

    assertThat(events)
        .extracting(event -> event.data().path("current").asInt())
        .containsExactly(1, 2);
    assertThat(events).extracting(event -> event.text("cause")).containsOnly("SESSION_COMPLETED");
    assertThat(events)
        .extracting(event -> event.text("causedBy"))
        .containsExactly(
            journey.yesterday().path("session").path("id").asText(),
            journey.today().path("session").path("id").asText());
  }

  @Test
  @DisplayName("profile-updated: the schedule, and no word of pain")
  void profileUpdated() {
    Event event = ofMember("profile-updated", 1).get(0);

    JsonNode schedule = event.data().path("history").get(0);
    assertThat(schedule.path("zone").asText()).isEqualTo(journey.member().zone().getId());
    assertThat(Json.texts(schedule.path("trainingDays"))).hasSize(7);
    assertThat(event.data().toString()).doesNotContain("upper-back");
  }

  @Test
  @DisplayName("routine-planned: the sessions of the plan")
  void routinePlanned() {
    Event event = ofMember("routine-planned", 1).get(0);

    assertThat(event.data().path("planId")).isEqualTo(journey.plan().path("id"));
    assertThat(Json.texts(event.data().path("sessions"), "id"))
        .isEqualTo(Json.texts(journey.plan().path("sessions"), "id"));
  }

  @Test
  @DisplayName("exercise-published: each exercise of the library")
  void exercisePublished() {
    List<Event> events =
        stack
            .events()
            .read(
                "exercise-published",
                Stack.EXERCISES_OF_THE_LIBRARY,
                event -> event.tenant().equals("library"));

    assertThat(new HashSet<>(events.stream().map(Event::key).toList()))
        .hasSize(Stack.EXERCISES_OF_THE_LIBRARY);
    assertThat(events)
        .allSatisfy(
            event -> {
              assertThat(event.key()).isEqualTo("library/" + event.text("slug"));
              assertThat(event.text("layer")).isEqualTo("LIBRARY");
              assertThat(event.text("state")).isEqualTo("PUBLISHED");
              assertKeepsTheContract(event, "/catalog-service", event.text("slug"));
            });
  }

  @ParameterizedTest(
      name = "{0} with the key of the member and every header of CloudEvents, as its schema has it",
      quoteTextArguments = false)
  @ValueSource(strings = {"session-completed", "streak-updated"})
  void progressKeepsTheContract(String topic) {
    assertThat(ofMember(topic, 2))
        .allSatisfy(
            event -> assertKeepsTheContract(event, "/progress-service", journey.member().id()));
  }

  @ParameterizedTest(
      name = "{0} with the key of the member and every header of CloudEvents, as its schema has it",
      quoteTextArguments = false)
  @ValueSource(strings = {"profile-updated", "routine-planned"})
  void routineKeepsTheContract(String topic) {
    assertThat(ofMember(topic, 1))
        .allSatisfy(
            event -> assertKeepsTheContract(event, "/routine-service", journey.member().id()));
  }

  private List<Event> ofMember(String topic, int atLeast) {
    return stack.events().read(topic, atLeast, event -> event.key().equals(journey.member().key()));
  }

  private static void assertKeepsTheContract(Event event, String source, String subject) {
    assertThat(EventSchemas.validateHeaders(event.headers()))
        .as(event.headers().toString())
        .isEmpty();
    assertThat(EventSchemas.validate(event.topic(), event.data().toString()))
        .as(event.data().toString())
        .isEmpty();
    assertThat(event.headers())
        .containsEntry("ce_source", source)
        .containsEntry("ce_type", "org.rhomboid." + event.topic() + ".v1")
        .containsEntry("ce_subject", subject)
        .containsEntry("ce_partitionkey", event.key())
        .containsEntry("traceparent", event.headers().get("ce_traceparent"));
    assertThat(event.key()).isEqualTo(event.tenant() + "/" + subject);
  }
}
