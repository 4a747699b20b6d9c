package org.rhomboid.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.endtoend.api.Bodies;
import org.rhomboid.endtoend.api.Client;
import org.rhomboid.endtoend.api.Json;
import org.rhomboid.endtoend.api.Newcomer;
import org.rhomboid.endtoend.events.Event;
import org.rhomboid.endtoend.stack.Stack;
import org.rhomboid.endtoend.stack.WholeSystem;

@DisplayName(
    "Given members who record sessions, when progress-service is killed twice and routine-service stopped once,")
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
final class ChaosTest {

  private static final int MEMBERS = 6;
  private static final int CLIENTS = 4;
  private static final int KILLS = 2;
  private static final int SESSIONS_BETWEEN = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /** Of this run alone. */
  private final String tenant = "chaos-" + UUID.randomUUID();

  private Stack stack;
  private Map<String, Newcomer> acknowledged;
  private List<Load.Someone> members;
  private List<String> stored;
  private List<Event> completed;

  @BeforeAll
  void killUnderLoad(Stack stack) throws Exception {
    this.stack = stack;
    long seed = System.nanoTime();
    System.out.println("ChaosTest: seed " + seed);
    members = IntStream.range(0, MEMBERS).mapToObj(i -> planned()).toList();
    try (Load load = new Load(members, CLIENTS, new Random(seed))) {
      Random moments = new Random(seed);
      for (int kill = 0; kill < KILLS; kill++) {
        awaitMore(load, SESSIONS_BETWEEN + moments.nextInt(SESSIONS_BETWEEN));
        stack.kill("progress");
        stack.start("progress");
      }
      awaitMore(load, SESSIONS_BETWEEN);
      stack.stop("routine");
      stack.start("routine");
      awaitMore(load, SESSIONS_BETWEEN);
      load.stop();
      acknowledged = load.acknowledged();
    }
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(stack.database("progress").waitingEvents()).isZero());
    stored =
        stack.database("progress").column("select id from session where tenant_id = ?", tenant);
    completed = stack.events().readAll("session-completed", it -> it.tenant().equals(tenant));
  }

  @Test
  @DisplayName(
      "every session that was answered is in the database once, and nothing else is but what was asked for")
  void storedOnce() {
    assertThat(acknowledged).hasSizeGreaterThan(KILLS * SESSIONS_BETWEEN);
    assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged.keySet());
  }

  @Test
  @DisplayName("every session that was answered is listed once for its member")
  void listedOnce() {
    for (Load.Someone someone : members) {
      Newcomer member = someone.member();
      assertThat(listed(member.api()))
          .doesNotHaveDuplicates()
          .containsAll(
              acknowledged.keySet().stream()
                  .filter(id -> acknowledged.get(id).equals(member))
                  .toList());
    }
  }

  @Test
  @DisplayName("every stored session is announced, as one event, whatever was delivered twice")
  void announcedOnce() {
    assertThat(distinct(completed))
        .extracting(event -> event.text("sessionId"))
        .containsExactlyInAnyOrderElementsOf(stored);
  }

  @Test
  @DisplayName("a member's events come in order, on one partition")
  void inOrder() {
    List<Event> streaks =
        stack.events().readAll("streak-updated", it -> it.tenant().equals(tenant));

    for (List<Event> events : List.of(distinct(completed), distinct(streaks))) {
      assertThat(events).isNotEmpty();
      events.stream()
          .collect(Collectors.groupingBy(Event::key))
          .values()
          .forEach(
              ofMember -> {
                assertThat(ofMember).extracting(Event::sequence).isSorted();
                assertThat(ofMember)
                    .extracting(Event::partition)
                    .containsOnly(ofMember.get(0).partition());
              });
    }
  }

  @Test
  @DisplayName("downstream each session has its effect once")
  void effectOnce() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        stack
                            .database("routine")
                            .column("select id from performed_session where tenant_id = ?", tenant))
                    .containsExactlyInAnyOrderElementsOf(stored));
    assertThat(
            stack
                .database("routine")
                .column(
                    "select event_id from inbox where tenant_id = ? and consumer = 'routine-service/session-completed'",
                    tenant))
        .containsExactlyInAnyOrderElementsOf(distinct(completed).stream().map(Event::id).toList());
  }

  @ParameterizedTest(name = "nothing good is put away as poison: {0}", quoteTextArguments = false)
  @ValueSource(strings = {"session-completed.dlq", "profile-updated.dlq", "routine-planned.dlq"})
  void noDeadLetters(String topic) {
    assertThat(stack.events().readAll(topic, it -> true)).isEmpty();
  }

  @Test
  @DisplayName("the planned sessions that were done, and no others, are marked as done")
  void markedAsDone() {
    Set<String> done =
        completed.stream().map(it -> it.text("plannedSessionId")).collect(Collectors.toSet());

    for (Load.Someone someone : members) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                JsonNode plan = someone.member().api().get("plans/current").expect(200);
                JsonNode today = someone.member().plannedToday(plan);
                assertThat(today.path("done").asBoolean())
                    .isEqualTo(done.contains(someone.plannedSessionId()));
              });
    }
  }

  @Test
  @DisplayName("every streak is that of somebody who practised on the same days in peace")
  void streaks() {
    for (Load.Someone someone : members) {
      Newcomer twin = Newcomer.in("peace", stack);
      twin.saveProfile();
      practiceDays(someone.member()).forEach(day -> record(twin, day));

      assertThat(streak(someone.member())).isEqualTo(streak(twin));
    }
  }

  private Load.Someone planned() {
    Newcomer member = Newcomer.in(tenant, stack);
    member.saveProfile();
    return new Load.Someone(member, member.plannedToday(member.plan()).path("id").asText());
  }

  private List<LocalDate> practiceDays(Newcomer member) {
    return stack
        .database("progress")
        .column(
            "select distinct practice_day from session where tenant_id = ? and member_id = ? order by 1",
            tenant,
            member.id())
        .stream()
        .map(LocalDate::parse)
        .toList();
  }

  private static void record(Newcomer member, LocalDate day) {
    long daysAgo = ChronoUnit.DAYS.between(day, LocalDate.now(member.zone()));
    Instant then = Instant.now().atZone(member.zone()).minusDays(daysAgo).toInstant();
    member
        .api()
        .post("sessions", Bodies.session(UUID.randomUUID(), then, member.zone()))
        .expect(201);
  }

  /** Without what depends on the time of the question. */
  private static JsonNode streak(Newcomer member) {
    ObjectNode streak = (ObjectNode) member.api().get("streak").expect(200);
    return streak.without(List.of("asOf"));
  }

  private static void awaitMore(Load load, int sessions) {
    int target = load.acknowledged().size() + sessions;
    await()
        .pollInterval(Duration.ofMillis(10))
        .atMost(PATIENCE)
        .until(
            () -> {
              load.check();
              return load.acknowledged().size() >= target;
            });
  }

  /** Each event once, where it came first. */
  private static List<Event> distinct(Collection<Event> events) {
    Map<String, Event> first = new LinkedHashMap<>();
    events.forEach(event -> first.putIfAbsent(event.id(), event));
    return List.copyOf(first.values());
  }

  private static List<String> listed(Client api) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get("sessions?limit=200" + cursor).expect(200);
      ids.addAll(Json.texts(page.path("items"), "id"));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asText();
    } while (!cursor.isEmpty());
    return ids;
  }
}
