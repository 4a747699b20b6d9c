package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.rhomboid.routine.AnsweringMember.common;
import static org.rhomboid.routine.AnsweringMember.doses;
import static org.rhomboid.routine.AnsweringMember.raised;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;

@QuarkusTest
@DisplayName("Adaptation, from topic to plan")
class AnswersComponentTest extends RoutineTest {

  private final AnsweringMember me = new AnsweringMember(this, member);
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  @Test
  @DisplayName(
      "Adaptation 1: easy twice in a row: a step more from the next day on, told of and written down")
  void stepsUp() {
    JsonPath before = me.plan();

    me.say(me.completed(first, before, "EASY"));
    me.say(me.completed(second, before, "EASY"));

    JsonPath after = me.awaitChange(before);
    assertThat(doses(after, 0)).isEqualTo(doses(before, 0));
    ConsumerRecord<String, byte[]> told = announced("routine-adapted", 1).get(0);
    String event = new String(told.value(), StandardCharsets.UTF_8);
    assertThat(EventSchemas.validate("routine-adapted", event)).isEmpty();
    assertThat(JsonPath.from(event).getList("changes.code", String.class))
        .contains("PROGRESSED")
        .isSubsetOf("PROGRESSED", "REDUCED", "SWAPPED");
    get("/plans/current/changes")
        .statusCode(200)
        .body("items[0].because.text", is(org.hamcrest.Matchers.notNullValue()))
        .body("items.undone", org.hamcrest.Matchers.everyItem(is(false)));
  }

  @Test
  @DisplayName(
      "A change can be undone, once: the dose is as before, and the same answers do not change it again")
  void undoes() {
    JsonPath before = me.plan();
    me.say(me.completed(first, before, "EASY"));
    me.say(me.completed(second, before, "EASY"));
    me.awaitChange(before);
    List<Map<String, String>> changes = me.changes().getList("items");

    changes.stream()
        .filter(change -> "PROGRESSED".equals(change.get("code")))
        .forEach(change -> me.undo(change.get("id")));

    JsonPath undone = me.current();
    assertThat(raised(before, undone)).isEmpty();
    me.undo(changes.get(0).get("id"));
    as("acme", "another")
        .post("/plans/current/changes/" + changes.get(0).get("id") + "/undo")
        .then()
        .statusCode(404);
    as("acme", member)
        .post("/plans/current/changes/" + UUID.randomUUID() + "/undo")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  @DisplayName(
      "What a withdrawn session led to is taken back, also where the withdrawal is heard of first")
  void takesBack() {
    JsonPath before = me.plan();
    me.say(me.completed(first, before, "EASY"));
    me.say(me.completed(second, before, "EASY"));
    me.awaitChange(before);

    me.say(me.withdrawn(second));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(raised(before, me.current())).isEmpty());

    UUID third = UUID.randomUUID();
    me.say(me.withdrawn(third));
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from revoked_session where id = ?", third) == 1);
    me.say(me.completed(third, before, "EASY"));
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from performed_session where id = ?", third) == 1);
    assertThat(raised(before, me.current())).isEmpty();
  }

  @Test
  @DisplayName(
      "Adaptation 3: pain of more than 5 while doing it: something easier next time, in whatever order it is heard of")
  void easierAfterPain() {
    JsonPath before = me.plan();
    String slug = common(before);

    me.say(me.pain(first, slug, 7));
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from pain_report where member_id = ?", member) == 1);
    me.say(me.completed(first, before, "OK"));

    JsonPath after = me.awaitChange(before);
    assertThat(easier(before, after, slug)).isTrue();
    assertThat(announced("routine-adapted", 1))
        .allSatisfy(
            told ->
                assertThat(new String(told.value(), StandardCharsets.UTF_8))
                    .doesNotContain("pain", "PAIN", "because"));
  }

  @Test
  @DisplayName(
      "Adaptation 8: four weeks of practice and no less pain: a plan suggests to see a professional")
  void suggestsAProfessional() {
    me.plan();
    for (int day = 1; day <= 28; day++) {
      LocalDate date = me.today.minusDays(day);
      me.say(me.practised(date), me.pain(date, 5));
    }
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from performed_session where member_id = ?", member) == 28);
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from pain_report where member_id = ?", member) == 28);

    get("/plans/current").body("suggestions.code", org.hamcrest.Matchers.empty());
    postPlan(UUID.randomUUID())
        .statusCode(201)
        .body("suggestions.code", org.hamcrest.Matchers.contains("SEE_A_PROFESSIONAL"));
  }

  private static boolean easier(JsonPath before, JsonPath after, String slug) {
    for (int i = 1; i < before.getList("sessions").size(); i++) {
      Object was = doses(before, i).get(slug);
      if (was != null && was.equals(doses(after, i).get(slug))) {
        return false;
      }
    }
    return true;
  }
}
