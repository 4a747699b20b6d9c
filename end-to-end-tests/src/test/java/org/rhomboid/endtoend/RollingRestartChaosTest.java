package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName("Given clients that read and write all the time,")
@ExtendWith(WholeSystem.class)
@Order(6)
final class RollingRestartChaosTest {

  private static final int MEMBERS = 4;
  private static final int CLIENTS = 6;
  private static final int ANSWERS_BETWEEN = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Of this run alone. */
  private final String tenant = "rolling-" + UUID.randomUUID();

  private final Stack stack;
  private final long seed = System.nanoTime();
  private List<Newcomer> members;

  RollingRestartChaosTest(Stack stack) {
    this.stack = stack;
  }

  @BeforeEach
  void givenMembersWithPlans() {
    System.out.println("RollingRestartChaosTest: seed " + seed);
    members = IntStream.range(0, MEMBERS).mapToObj(i -> planned()).toList();
  }

  @Test
  @DisplayName(
      "when every service is restarted, one after the other, no request fails, and what was answered is there once")
  void services() throws Exception {
    try (Traffic traffic = new Traffic(members, CLIENTS, new Random(seed), false)) {
      for (String service : List.of("catalog", "routine", "progress")) {
        awaitMore(traffic);
        stack.restart(service);
      }
      awaitMore(traffic);
      traffic.stop();
      System.out.println("RollingRestartChaosTest: longest answer " + traffic.longest());

      assertThat(traffic.failures()).isEmpty();
      assertThereOnce(traffic.recorded());
    }
  }

  @Test
  @DisplayName(
      "when the gateway is restarted, whoever asks again is answered, never with an error, and what was answered is there once")
  void gateway() throws Exception {
    try (Traffic traffic = new Traffic(members, CLIENTS, new Random(seed), true)) {
      awaitMore(traffic);
      stack.restart("gateway");
      awaitMore(traffic);
      traffic.stop();

      assertThat(traffic.failures()).isEmpty();
      assertThereOnce(traffic.recorded());
    }
  }

  private void assertThereOnce(Map<String, Newcomer> recorded) {
    assertThat(recorded).isNotEmpty();
    assertThat(
            stack.database("progress").column("select id from session where tenant_id = ?", tenant))
        .containsExactlyInAnyOrderElementsOf(recorded.keySet());
  }

  private Newcomer planned() {
    Newcomer member = Newcomer.in(tenant, stack);
    member.saveProfile();
    JsonNode plan = member.plan();
    assertThat(plan.path("sessions")).isNotEmpty();
    return member;
  }

  private static void awaitMore(Traffic traffic) {
    int target = traffic.answered() + ANSWERS_BETWEEN;
    await()
        .pollInterval(Duration.ofMillis(20))
        .atMost(PATIENCE)
        .until(() -> traffic.answered() >= target);
  }
}
