package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;

@QuarkusTest
@DisplayName("Weeks: a missed day")
class MissedDayComponentTest extends ClockTest {

  @Test
  @DisplayName("shifts its session when the member's day has ended, not before, and says so")
  void shift() {
    putProfile(trains("SHIFT", "MONDAY", "WEDNESDAY")).statusCode(201);
    postPlan(id, week.toString()).statusCode(201);
    assertThat(isNextDue(instant(monday.plusDays(1), "00:00:00"))).isTrue();

    at(monday, "23:59:50");
    assertThat(dates(id)).containsExactly(monday.toString(), monday.plusDays(2).toString());
    at(monday.plusDays(1), "00:00:01");

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(dates(id))
                    .containsExactly(monday.plusDays(1).toString(), monday.plusDays(2).toString()));
    List<ConsumerRecord<String, byte[]>> adapted = announced("routine-adapted", 1);
    assertThat(EventSchemas.validate("routine-adapted", adapted.get(0).value())).isEmpty();
    assertThat(new String(adapted.get(0).value())).contains("\"MOVED\"");
    untilDone();
    assertThat(isNextDue(instant(monday.plusDays(2), "00:00:00"))).isTrue();
  }

  @Test
  @DisplayName("ends when the member's day starts anew, and not at midnight")
  void dayStartsAt() {
    String late = trains("SHIFT", "MONDAY").replaceFirst("\\{", "{\"dayStartsAt\":\"03:00\",");
    putProfile(late).statusCode(201);
    postPlan(id, week.toString()).statusCode(201);

    at(monday.plusDays(1), "02:59:50");
    untilDone();
    assertThat(dates(id)).containsExactly(monday.toString());
    at(monday.plusDays(1), "03:00:01");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(dates(id)).containsExactly(monday.plusDays(1).toString()));
  }

  @Test
  @DisplayName("on which the session was done moves nothing; nor does one whose session is dropped")
  void done() {
    putProfile(trains("SHIFT", "MONDAY", "WEDNESDAY")).statusCode(201);
    UUID planned = UUID.fromString(postPlan(id, week.toString()).extract().path("sessions[0].id"));
    done(planned);
    at(monday.plusDays(1), "00:00:01");
    untilDone();
    assertThat(dates(id)).containsExactly(monday.toString(), monday.plusDays(2).toString());

    putProfile(trains("DROP", "MONDAY", "WEDNESDAY")).statusCode(200);
    at(monday.plusDays(3), "00:00:01");
    untilDone();
    assertThat(dates(id)).containsExactly(monday.toString(), monday.plusDays(2).toString());
  }

  @Test
  @DisplayName("is made up for once after the service was down for some")
  void afterTheServiceWasDown() {
    putProfile(trains("SHIFT", "MONDAY", "TUESDAY")).statusCode(201);
    postPlan(id, week.toString()).statusCode(201);

    at(monday.plusDays(4), "12:00:00");
    untilDone();

    assertThat(dates(id)).allMatch(date -> date.compareTo(monday.plusDays(4).toString()) >= 0);
    List<String> moved = dates(id);
    putProfile(trains("SHIFT", "MONDAY", "TUESDAY").replace("\"wall\"", "\"wall\",\"chair\""))
        .statusCode(200);
    untilDone();
    assertThat(dates(id)).isEqualTo(moved);
  }

  @Test
  @DisplayName("has ended as soon as the member says that their days begin earlier")
  void anotherDayStart() {
    String late = trains("SHIFT", "MONDAY").replaceFirst("\\{", "{\"dayStartsAt\":\"03:00\",");
    putProfile(late).statusCode(201);
    postPlan(id, week.toString()).statusCode(201);

    at(monday.plusDays(1), "01:00:00");
    untilDone();
    assertThat(dates(id)).containsExactly(monday.toString());
    putProfile(trains("SHIFT", "MONDAY")).statusCode(200);

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(dates(id)).containsExactly(monday.plusDays(1).toString()));
  }

  @Test
  @DisplayName("moves nothing while a hold pauses the plan")
  void hold() {
    putProfile(trains("SHIFT", "MONDAY", "WEDNESDAY")).statusCode(201);
    postPlan(id, week.toString()).statusCode(201);
    hold(1, true);

    at(monday.plusDays(1), "00:00:01");
    untilDone();

    get("/plans/" + id).body("state", equalTo("PAUSED"));
    assertThat(dates(id)).containsExactly(monday.toString(), monday.plusDays(2).toString());
  }

  private void done(UUID planned) {
    UUID event = EventPublisher.newId();
    String json =
        """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"%sT17:05:12Z","completedAt":"%sT17:16:40Z",
         "recordedAt":"%sT17:16:41Z","zone":"Europe/Madrid","practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
            .formatted(member, UUID.randomUUID(), planned, monday, monday, monday, monday);
    publish(EventType.SESSION_COMPLETED, event, "acme", member, MovableClock.now(), json);
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from inbox where event_id = ?", event.toString()) == 1);
  }
}
