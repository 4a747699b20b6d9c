package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.test.TopicReader;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.usecase.clock.DoWhatIsDue;

@QuarkusTest
@DisplayName("Weeks: the week ahead")
class WeekAheadComponentTest extends ClockTest {

  private static final int INSTANCES = 8;

  private final IsoWeek next = week.plusWeeks(1);

  @Inject DoWhatIsDue doWhatIsDue;

  @Test
  @DisplayName("is planned by itself on Sunday at 18:00 of the member's clock, and announced")
  void onSunday() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    at(week.sunday(), "17:59:50");
    untilDone();
    assertThat(plans(next)).isZero();
    at(week.sunday(), "18:00:00");

    await().atMost(PATIENCE).until(() -> plans(next) == 1);
    get("/plans/" + planOfItself(next))
        .statusCode(200)
        .body("week", equalTo(next.toString()))
        .body("state", equalTo("ACTIVE"))
        .body("effectiveFrom", equalTo(next.monday().toString()));
    List<ConsumerRecord<String, byte[]>> planned = announced("routine-planned", 2);
    assertThat(EventSchemas.validate("routine-planned", planned.get(1).value())).isEmpty();
    assertThat(new String(planned.get(1).value())).contains("\"week\":\"" + next + "\"");
    assertThat(TopicReader.headers(planned.get(1)).get("ce_time"))
        .startsWith(instant(week.sunday(), "18:00:00").toString().substring(0, 16));
  }

  @Test
  @DisplayName(
      "is the member's where they planned it first, and theirs again where they plan it later")
  void byTheMember() {
    UUID first = UUID.randomUUID();
    UUID later = UUID.randomUUID();
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    postPlan(first, next.toString()).statusCode(201);

    at(next.monday(), "00:00:30");
    untilDone();
    assertThat(isPlanned(next, first)).isTrue();

    at(next.sunday(), "18:00:00");
    await().atMost(PATIENCE).until(() -> plans(next.plusWeeks(1)) == 1);
    postPlan(later, next.plusWeeks(1).toString()).statusCode(201);
    get("/plans/" + planOfItself(next.plusWeeks(1))).body("state", equalTo("SUPERSEDED"));
    assertThat(isPlanned(next.plusWeeks(1), later)).isTrue();
  }

  @Test
  @DisplayName("is made up for after the service was down: from today on")
  void afterTheServiceWasDown() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    at(next.monday().plusDays(9), "12:00:00");

    IsoWeek reached = next.plusWeeks(1);
    await().atMost(PATIENCE).until(() -> plans(reached) == 1);
    assertThat(plans(next)).isZero();
    get("/plans/" + planOfItself(reached))
        .body("effectiveFrom", equalTo(reached.monday().plusDays(2).toString()))
        .body("sessions[0].date", equalTo(reached.monday().plusDays(2).toString()));
  }

  @Test
  @DisplayName("is planned no more for a member of whom nothing was done for 28 days")
  void idle() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);

    for (int weeks = 0; weeks < 3; weeks++) {
      IsoWeek ahead = next.plusWeeks(weeks);
      at(week.plusWeeks(weeks).sunday(), "18:00:00");
      await().atMost(PATIENCE).until(() -> plans(ahead) == 1);
    }
    at(week.plusWeeks(3).sunday(), "18:00:00");
    await().atMost(PATIENCE).until(() -> plans(next.plusWeeks(3)) == 1);
    at(week.plusWeeks(4).sunday(), "18:00:00");
    untilDone();

    assertThat(plans(next.plusWeeks(4))).isZero();
    at(next.plusWeeks(4).monday(), "00:00:10");
    untilDone();
    assertThat(
            count(
                "select count(*) from plan_due where member_id = ? and due_at = 'infinity'",
                member))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("is not planned while a hold is open, and is once it has ended")
  void hold() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    hold(1, true);

    at(week.sunday(), "18:00:00");
    untilDone();
    assertThat(plans(next)).isZero();

    hold(2, false);
    await().atMost(PATIENCE).until(() -> plans(next) == 1);
  }

  @Test
  @DisplayName("is not planned while nobody can tell of a hold; looked at again after an hour")
  void nobodyKnows() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    execute("delete from member_safety where member_id = '" + member + "'");
    DeafToHolds.deaf = true;

    at(week.sunday(), "18:00:00");
    untilDone();
    assertThat(plans(next)).isZero();
    Instant begin = instant(week.sunday(), "18:59:59");
    assertThat(due("acme", member, begin)).isZero();
    assertThat(due("acme", member, begin.plus(Duration.ofMinutes(2)))).isEqualTo(1);

    DeafToHolds.deaf = false;
    at(week.sunday(), "19:02:00");
    await().atMost(PATIENCE).until(() -> plans(next) == 1);
  }

  @Test
  @DisplayName("is planned once, however many instances look")
  void severalInstances() throws Exception {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    at(week.sunday(), "18:00:00");

    ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
    List<Future<?>> looking =
        IntStream.range(0, INSTANCES * 4)
            .<Future<?>>mapToObj(it -> instances.submit(() -> done(doWhatIsDue::some)))
            .toList();
    for (Future<?> look : looking) {
      look.get();
    }
    instances.shutdown();
    untilDone();

    assertThat(
            count(
                "select count(*) from plan where member_id = ? and monday = cast(? as date)",
                member,
                next.monday().toString()))
        .isEqualTo(1);
    assertThat(announced("routine-planned", 2)).hasSize(2);
  }

  @Test
  @DisplayName("is asked of nobody who was erased")
  void erased() {
    putProfile(profile("")).statusCode(201);
    postPlan(id).statusCode(201);
    publish(
        EventType.MEMBER_ERASED,
        UUID.randomUUID(),
        "acme",
        member,
        MovableClock.now(),
        "{\"memberId\":\"%s\",\"erasedAt\":\"%s\"}".formatted(member, MovableClock.now()));
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from member_profile where member_id = ?", member) == 0);

    at(week.sunday(), "18:00:00");
    done(doWhatIsDue::some);

    assertThat(count("select count(*) from plan where member_id = ?", member)).isZero();
    assertThat(count("select count(*) from plan_due where member_id = ?", member)).isZero();
    assertThat(count("select count(*) from planned_exercise where member_id = ?", member)).isZero();
  }

  @AfterEach
  void hearAgain() {
    DeafToHolds.deaf = false;
  }

  private boolean isPlanned(IsoWeek ofWeek, UUID by) {
    get("/plans?from=" + ofWeek.monday() + "&to=" + ofWeek.sunday())
        .body("items.findAll { it.state == 'ACTIVE' }.id", contains(by.toString()));
    return true;
  }
}
