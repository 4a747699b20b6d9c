package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("Given profile and plan, when sessions of yesterday and today were recorded, then")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(1)
final class JourneyTest {

  private Journey journey;
  private Client api;

  @BeforeAll
  void walk(Stack stack) {
    journey = Journey.walk(stack);
    api = journey.member().api();
  }

  @Test
  @DisplayName("the profile reads as it was saved")
  void profile() {
    JsonNode read = api.get("profile").expect(200);

    assertThat(read.path("zone").asText()).isEqualTo(journey.member().zone().getId());
    assertThat(Json.texts(read.path("trainingDays"))).hasSize(7);
    assertThat(read.path("minutesPerSession").asInt()).isEqualTo(15);
  }

  @Test
  @DisplayName("the plan has exercises of the library for today, each with its reason")
  void plan() {
    JsonNode items = journey.planned().path("items");

    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      assertThat(item.path("because")).as(item.toString()).isNotEmpty();
      assertThat(api.get("exercises/" + item.path("slug").asText()).expect(200).path("name"))
          .isEqualTo(item.path("name"));
    }
  }

  @Test
  @DisplayName("the one of yesterday began a streak and is late")
  void yesterday() {
    LocalDate yesterday = LocalDate.now(journey.member().zone()).minusDays(1);
    JsonNode session = journey.yesterday().path("session");

    assertThat(session.path("practiceDay").asText()).isEqualTo(yesterday.toString());
    assertThat(session.path("late").asBoolean()).isTrue();
    assertThat(journey.yesterday().path("streak").path("current").asInt()).isEqualTo(1);
  }

  @Test
  @DisplayName("the streak is 2 and active, in the answer to the session and afterwards")
  void streak() {
    JsonNode read = api.get("streak").expect(200);

    for (JsonNode streak : new JsonNode[] {journey.today().path("streak"), read}) {
      assertThat(streak.path("current").asInt()).as(streak.toString()).isEqualTo(2);
      assertThat(streak.path("longest").path("length").asInt()).isEqualTo(2);
      assertThat(streak.path("state").asText()).isEqualTo("ACTIVE");
      assertThat(streak.path("unit").asText()).isEqualTo("DAYS");
    }
  }

  @Test
  @DisplayName("both are listed, newest first")
  void sessions() {
    JsonNode page = api.get("sessions").expect(200);

    assertThat(Json.texts(page.path("items"), "id"))
        .containsExactly(
            journey.today().path("session").path("id").asText(),
            journey.yesterday().path("session").path("id").asText());
    assertThat(page.path("next").isNull()).isTrue();
  }

  @Test
  @DisplayName("the planned session of today becomes done")
  void plannedSessionDone() {
    String id = journey.planned().path("id").asText();

    await()
        .untilAsserted(
            () -> {
              JsonNode plan = api.get("plans/current").expect(200);
              for (JsonNode session : plan.path("sessions")) {
                assertThat(session.path("done").asBoolean())
                    .as(session.path("date").asText())
                    .isEqualTo(session.path("id").asText().equals(id));
              }
            });
  }

  @Test
  @DisplayName("the home screen shows today's session and the streak")
  void today() {
    JsonNode today = api.get("today").expect(200);

    assertThat(today.path("date").asText())
        .isEqualTo(LocalDate.now(journey.member().zone()).toString());
    assertThat(today.path("zone").asText()).isEqualTo(journey.member().zone().getId());
    assertThat(today.path("session").path("status").asText()).isEqualTo("OK");
    assertThat(today.path("session").path("data").path("id"))
        .isEqualTo(journey.planned().path("id"));
    assertThat(today.path("streak").path("status").asText()).isEqualTo("OK");
    assertThat(today.path("streak").path("data").path("current").asInt()).isEqualTo(2);
  }
}
