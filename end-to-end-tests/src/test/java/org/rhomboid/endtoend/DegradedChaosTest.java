package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Answer;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.events.Event;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("What is down costs its own features and no one else's")
@ExtendWith(WholeSystem.class)
@Order(5)
final class DegradedChaosTest {

  private static final Duration HOME_SCREEN_WITHIN = Duration.ofSeconds(3);
  private static final Duration RECOVERS_WITHIN = Duration.ofSeconds(30);
  private static final int SESSIONS = 5;

  private final Stack stack;
  private Newcomer member;

  DegradedChaosTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void givenAMemberWithAPlanAndASession() {
    member = Newcomer.in("acme", stack);
    member.saveProfile();
    member.plan();
    member.api().post("sessions", sessionNow()).expect(201);
  }

  @Test
  @DisplayName(
      "Kafka is down: sessions are recorded, services stay ready, and the events go out in order later")
  void kafka() {
    stack.stop("kafka");
    List<String> recorded = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      ObjectNode session = sessionNow();
      member.api().post("sessions", session).expect(201);
      recorded.add(session.path("id").asText());
    }
    for (String service : List.of("catalog", "routine", "progress", "gateway")) {
      stack.service(service).get("health/ready").expect(200);
    }

    stack.start("kafka");

    List<Event> events =
        stack
            .events()
            .read(
                "session-completed", SESSIONS, event -> recorded.contains(event.text("sessionId")));
    assertThat(events.stream().map(event -> event.text("sessionId")).distinct())
        .containsExactlyElementsOf(recorded);
  }

  @Test
  @DisplayName(
      "progress is down: the home screen says so in time and shows today's session; a first plan waits")
  void progress() {
    stack.stop("progress");

    JsonNode today = homeScreen();

    assertThat(status(today, "streak")).isEqualTo("UNAVAILABLE");
    assertThat(status(today, "session")).isEqualTo("OK");
    member.api().get("sessions").expectProblem(503, "upstream-unavailable");
    member.api().get("plans/current").expect(200);
    assertRefusesFirstPlans();
    stack.start("progress");
    await()
        .atMost(RECOVERS_WITHIN)
        .untilAsserted(() -> assertThat(status(homeScreen(), "streak")).isEqualTo("OK"));
  }

  @Test
  @DisplayName("routine is down: streak and sessions are there")
  void routine() {
    stack.stop("routine");

    JsonNode today = homeScreen();

    assertThat(status(today, "streak")).isEqualTo("OK");
    assertThat(status(today, "session")).isIn("STALE", "UNAVAILABLE");
    member.api().post("sessions", sessionNow()).expect(201);
    member.api().get("exercises?limit=1").expect(200);
  }

  @Test
  @DisplayName("PostgreSQL is down: 503 and when to come back; it recovers without anybody's help")
  void postgres() {
    stack.stop("postgres");

    Answer refused = member.api().post("sessions", sessionNow());

    refused.expectProblem(503, "store-unavailable");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
    assertThat(homeScreen().path("streak").path("status").asText()).isEqualTo("UNAVAILABLE");
    stack.start("postgres");
    await()
        .atMost(RECOVERS_WITHIN)
        .untilAsserted(() -> member.api().post("sessions", sessionNow()).expect(201));
    await().atMost(RECOVERS_WITHIN).untilAsserted(() -> member.api().get("profile").expect(200));
  }

  /** Nobody can tell whether they are on hold, and it has never been known. */
  private void assertRefusesFirstPlans() {
    Newcomer newcomer = Newcomer.in("acme", stack);
    newcomer.saveProfile();

    Answer refused = newcomer.api().post("plans", Bodies.plan(UUID.randomUUID()));

    refused.expectProblem(503, "safety-unknown");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
  }

  private JsonNode homeScreen() {
    Instant asked = Instant.now();
    JsonNode today = member.api().get("today").expect(200);
    assertThat(Duration.between(asked, Instant.now())).isLessThan(HOME_SCREEN_WITHIN);
    return today;
  }

  private ObjectNode sessionNow() {
    return Bodies.session(UUID.randomUUID(), Instant.now(), member.zone());
  }

  private static String status(JsonNode today, String part) {
    return today.path(part).path("status").asText();
  }
}
