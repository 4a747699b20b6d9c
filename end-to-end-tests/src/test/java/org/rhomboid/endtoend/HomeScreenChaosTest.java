package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName(
    "A service that is killed, or is there and says nothing, costs the home screen its own part, in time")
@ExtendWith(WholeSystem.class)
@Order(5)
final class HomeScreenChaosTest {

  /** The deadline of 2 s, and what a busy machine takes beside. */
  private static final Duration IN_TIME = Duration.ofMillis(2_600);

  private static final Duration RECOVERS_WITHIN = Duration.ofSeconds(60);

  private final Stack stack;
  private Newcomer member;
  private JsonNode before;

  HomeScreenChaosTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void givenAMemberWhoHasSeenTheirHomeScreen() {
    member = Newcomer.in("acme", stack);
    member.api().put("profile", Bodies.profileWithWork(member.zone())).expect(201);
    member.plan();
    member
        .api()
        .post("sessions", Bodies.session(UUID.randomUUID(), Instant.now(), member.zone()))
        .expect(201);
    await()
        .atMost(RECOVERS_WITHIN)
        .untilAsserted(
            () -> {
              before = homeScreen();
              assertStatuses(before, "OK", "OK");
            });
    assertThat(before.path("breaks").path("data").path("breaks")).isNotEmpty();
    assertThat(before.path("tip").path("data").path("title").asText()).isNotBlank();
  }

  @AfterEach
  void thaw() {
    stack.thaw("progress");
    stack.thaw("routine");
  }

  @Test
  @DisplayName("progress is killed: no streak and no safety; the day and the session are right")
  void progressKilled() {
    stack.kill("progress");

    JsonNode today = homeScreen();

    assertStatuses(today, "OK", "UNAVAILABLE");
    assertThat(today.path("date")).isEqualTo(before.path("date"));
    stack.start("progress");
    awaitStatuses("OK", "OK");
  }

  @Test
  @DisplayName("progress hangs: the same, and it is back as soon as it goes on")
  void progressHangs() {
    stack.freeze("progress");

    JsonNode today = homeScreen();

    assertStatuses(today, "OK", "UNAVAILABLE");
    assertThat(today.path("date")).isEqualTo(before.path("date"));
    assertThat(overview().path("pain").path("status").asText()).isEqualTo("UNAVAILABLE");
    stack.thaw("progress");
    awaitStatuses("OK", "OK");
  }

  @Test
  @DisplayName("routine is killed: plan and breaks last seen, and as of when")
  void routineKilled() {
    stack.kill("routine");

    assertLastSeen(homeScreen());
    stack.start("routine");
    awaitStatuses("OK", "OK");
  }

  @Test
  @DisplayName("routine hangs: the same; the services that work are asked at their own speed")
  void routineHangs() {
    stack.freeze("routine");

    assertLastSeen(homeScreen());
    assertThat(overview().path("nextSession").path("status").asText()).isEqualTo("STALE");
    stack.thaw("routine");
    awaitStatuses("OK", "OK");
  }

  private void assertLastSeen(JsonNode today) {
    assertStatuses(today, "STALE", "OK");
    for (String part : new String[] {"session", "breaks"}) {
      assertThat(today.path(part).path("data")).isEqualTo(before.path(part).path("data"));
      assertThat(Instant.parse(today.path(part).path("asOf").asText())).isBefore(Instant.now());
    }
  }

  private void awaitStatuses(String ofRoutine, String ofProgress) {
    await()
        .atMost(RECOVERS_WITHIN)
        .untilAsserted(() -> assertStatuses(homeScreen(), ofRoutine, ofProgress));
  }

  private static void assertStatuses(JsonNode today, String ofRoutine, String ofProgress) {
    assertThat(status(today, "session")).isEqualTo(ofRoutine);
    assertThat(status(today, "breaks")).isEqualTo(ofRoutine);
    assertThat(status(today, "streak")).isEqualTo(ofProgress);
    assertThat(status(today, "safety")).isEqualTo(ofProgress);
  }

  private static String status(JsonNode today, String part) {
    return today.path(part).path("status").asText();
  }

  private JsonNode homeScreen() {
    return inTime("today");
  }

  private JsonNode overview() {
    return inTime("overview");
  }

  private JsonNode inTime(String path) {
    Instant asked = Instant.now();
    JsonNode answer = member.api().get(path).expect(200);
    assertThat(Duration.between(asked, Instant.now())).as(path).isLessThan(IN_TIME);
    return answer;
  }
}
