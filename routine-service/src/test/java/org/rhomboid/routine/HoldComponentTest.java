package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.test.TopicReader;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;

@QuarkusTest
@DisplayName("A safety hold")
class HoldComponentTest extends HoldTest {

  private static final int ROUNDS = 40;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Madrid"));
  private final IsoWeek next = IsoWeek.of(today).plusWeeks(1);

  @Test
  @DisplayName("Planner 7: pauses the plans of this week and later ones as it arrives")
  void pauses() {
    UUID later = UUID.randomUUID();
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    postPlan(later, next.toString()).statusCode(201);
    int sessions = get("/plans/" + later).extract().path("sessions.size()");

    hold(1, true);

    get("/plans/current").statusCode(200).body("state", equalTo("PAUSED"));
    get("/plans/" + later).statusCode(200).body("state", equalTo("PAUSED"));
    List<ConsumerRecord<String, byte[]>> adapted = announced("routine-adapted", 2);
    assertThat(adapted)
        .extracting(record -> TopicReader.headers(record).get("ce_sequence"))
        .containsExactly("3", "4");
    assertPaused(adapted.get(0), id, today, 1);
    assertPaused(adapted.get(1), later, next.monday(), sessions);
    assertThat(
            count(
                "select count(*) from plan_change where member_id = ? and plan_id = ? and number = 4",
                member,
                later))
        .isEqualTo(sessions);
  }

  @Test
  @DisplayName("leaves the sessions that are done, and the plans of others, as they are")
  void whatItLeaves() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    String planned = get("/plans/current").extract().path("sessions[0].id");
    String before = get("/plans/current").extract().path("sessions.size().toString()");
    as("globex", member).body(profile("")).put("/profile").then().statusCode(201);
    as("globex", member).body("{\"id\":\"" + id + "\"}").post("/plans").then().statusCode(201);
    done(planned);

    hold(1, true);

    get("/plans/current")
        .body("state", equalTo("PAUSED"))
        .body("sessions[0].done", is(true))
        .body("sessions.size().toString()", equalTo(before));
    as("globex", member)
        .get("/plans/current")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"));
    assertThat(
            count(
                "select count(*) from plan where tenant_id = 'globex' and member_id = ? and revised = version",
                member))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("that ends has the paused plans made anew from today on, once")
  void resumes() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    hold(1, true);
    putProfile(profile(",\"dislikes\":[\"band-row\"]")).statusCode(200);

    hold(2, false);

    UUID anew = NameBasedId.of(id, "hold-ended/2");
    get("/plans/current")
        .statusCode(200)
        .body("id", equalTo(anew.toString()))
        .body("state", equalTo("ACTIVE"))
        .body("effectiveFrom", equalTo(today.toString()))
        .body("basedOn.profileVersion", is(2))
        .body("excluded.find { it.slug == 'band-row' }.because.code", equalTo("DISLIKED"));
    get("/plans/" + id).body("state", equalTo("SUPERSEDED"));
    assertThat(announced("routine-planned", 2))
        .extracting(record -> TopicReader.headers(record).get("ce_sequence"))
        .containsExactly("1", "3");
    postPlan(UUID.randomUUID()).statusCode(201);

    hold(3, false);
    get("/plans?from=" + today + "&to=" + today).body("items.size()", is(3));
  }

  @Test
  @DisplayName("that comes together with a request for a plan never leaves a plan in force")
  void race() {
    List<Long> millis = new ArrayList<>();
    int refused = 0;
    try (EventPublisher publisher = new EventPublisher(bootstrapServers)) {
      for (int round = 0; round < ROUNDS; round++) {
        String racer = member + "-" + round;
        as("acme", racer).body(profile("")).put("/profile").then().statusCode(201);
        execute(
            "insert into member_safety values ('acme', '%s', 0, false, now())".formatted(racer));
        UUID event = EventPublisher.newId();
        CompletableFuture<Integer> asked = CompletableFuture.supplyAsync(() -> planOf(racer));
        publisher.publish(
            EventType.SAFETY_HOLD_UPDATED, event, "acme", racer, 1, state(racer, 1, true));
        long published = System.nanoTime();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> handled(event));
        millis.add(Duration.ofNanos(System.nanoTime() - published).toMillis());

        refused += asked.join() == 409 ? 1 : 0;
        assertThat(
                count("select count(*) from plan where member_id = ? and state = 'ACTIVE'", racer))
            .isZero();
      }
    }
    Collections.sort(millis);
    System.out.printf(
        "%d of %d plans came after their hold; from its publishing to its effect: median %d ms, at most %d ms%n",
        refused, ROUNDS, millis.get(ROUNDS / 2), millis.get(ROUNDS - 1));
  }

  private int planOf(String who) {
    return as("acme", who)
        .body("{\"id\":\"" + UUID.randomUUID() + "\"}")
        .post("/plans")
        .then()
        .extract()
        .statusCode();
  }

  private void done(String plannedSession) {
    UUID event = EventPublisher.newId();
    String session =
        """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"2026-11-20T17:05:12Z",
         "completedAt":"2026-11-20T17:16:40Z","recordedAt":"2026-11-20T17:16:41Z","zone":"Europe/Madrid",
         "practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
            .formatted(member, UUID.randomUUID(), plannedSession, today);
    publish(EventType.SESSION_COMPLETED, event, "acme", member, Instant.now(), session);
    await().atMost(PATIENCE).until(() -> handled(event));
  }

  /** The plan of the current week has today's sessions and later ones, so all of them are to come. */
  private void assertPaused(
      ConsumerRecord<String, byte[]> record, UUID plan, LocalDate from, int atLeast) {
    assertThat(EventSchemas.validate("routine-adapted", record.value())).isEmpty();
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(record))).isEmpty();
    JsonPath data = JsonPath.from(new String(record.value()));
    JsonPath shown = get("/plans/" + plan).extract().jsonPath();
    assertThat(data.getString("planId")).isEqualTo(plan.toString());
    assertThat(data.getString("effectiveFrom")).isEqualTo(from.toString());
    assertThat(data.getList("changes.sessionId"))
        .hasSizeGreaterThanOrEqualTo(atLeast)
        .isEqualTo(shown.getList("sessions.id"));
    assertThat(data.getList("changes.previous.date")).isEqualTo(shown.getList("sessions.date"));
    assertThat(data.getList("changes.code")).containsOnly("PAUSED");
    assertThat(new String(record.value())).doesNotContain("hold", "EMERGENCY");
  }
}
