package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@DisplayName("Members who are enrolled in a template, and their plans,")
class EnrolledPlanComponentTest extends TemplateTest {

  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @Test
  @DisplayName("have their running plans follow, from today on, and what was planned is announced")
  void follow() {
    aRoutineOf(member);
    putTemplate(DESK, minutes(25)).statusCode(201);

    enrol(DESK, member).statusCode(200);
    untilFollowing(1, member);

    assertThat(minutesOf(member)).isNotEmpty().containsOnly(25);
    as(tenant, member)
        .get("/plans/current")
        .then()
        .body("basedOn.template.name", equalTo("desk-workers"))
        .body("effectiveFrom", equalTo(LocalDate.now(MADRID).toString()));
    coach().get(DESK + "/enrolments").then().body("items.version", equalTo(List.of(1)));
    assertThat(announcedPlans(2)).hasSize(2);

    coach().delete(DESK + "/enrolments/" + member).then().statusCode(204);
    untilFollowing(null, member);
    assertThat(minutesOf(member)).isNotEmpty().containsOnly(15);
    coach().delete(DESK + "/enrolments/" + member).then().statusCode(404);
  }

  @Test
  @DisplayName("follow each change of it: all of them, once each, and nobody else")
  void upgrade() {
    List<String> all = List.of("a-" + member, "b-" + member, "c-" + member);
    String aside = "d-" + member;
    String elsewhere = "a-" + member;
    all.forEach(this::aRoutineOf);
    aRoutineOf(aside);
    String other = "t-" + UUID.randomUUID();
    as(other, elsewhere).body(profile("")).put("/profile").then().statusCode(201);
    String planElsewhere = "{\"id\":\"" + UUID.randomUUID() + "\"}";
    as(other, elsewhere).body(planElsewhere).post("/plans").then().statusCode(201);
    putTemplate(DESK, minutes(20)).statusCode(201);
    enrol(DESK, all.toArray(String[]::new)).statusCode(200);
    untilFollowing(1, all.toArray(String[]::new));

    putTemplate(DESK, minutes(30)).statusCode(200);
    untilFollowing(2, all.toArray(String[]::new));
    putTemplate(DESK, minutes(30)).statusCode(200);
    untilQuiet();

    all.forEach(it -> assertThat(minutesOf(it)).isNotEmpty().containsOnly(30));
    all.forEach(it -> assertThat(planned(it)).isEqualTo(3));
    assertThat(minutesOf(aside)).isNotEmpty().containsOnly(15);
    assertThat(planned(aside)).isEqualTo(1);
    assertThat(count("select count(*) from plan where tenant_id = ?", other)).isEqualTo(1);
  }

  @Test
  @DisplayName("who have not begun get it with their first plan; a focus says why it is in")
  void firstPlan() {
    putTemplate(
            DESK,
            "{\"title\":\"t\",\"minutesPerSession\":40,\"focus\":[\"cat-cow\"],\"avoid\":[\"neck-side-tilt\"]}")
        .statusCode(201);
    enrol(DESK, member).statusCode(200);

    aRoutineOf(member);

    assertThat(follows(member)).isEqualTo(1);
    as(tenant, member)
        .get("/plans/current")
        .then()
        .body(
            "sessions.items.flatten().findAll { it.slug == 'cat-cow' }.every { it.because.code.contains('TEMPLATE') }",
            equalTo(true))
        .body("sessions.items.flatten().findAll { it.slug == 'cat-cow' }.size() > 0", equalTo(true))
        .body(
            "excluded.find { it.slug == 'neck-side-tilt' }.because.code",
            equalTo("TEMPLATE_AVOIDS"));
    as(tenant, member).get("/profile").then().body("minutesPerSession", equalTo(15));
  }

  @Test
  @DisplayName("are in none when it is deleted, and one of the same name is another one")
  void deleted() {
    aRoutineOf(member);
    putTemplate(DESK, minutes(25)).statusCode(201);
    enrol(DESK, member).statusCode(200);
    untilFollowing(1, member);

    admin().delete(DESK).then().statusCode(204);
    putTemplate(DESK, minutes(35)).statusCode(201);
    enrol(DESK, member).statusCode(200).body("results.result", equalTo(List.of("ENROLLED")));
    untilFollowing(2, member);

    assertThat(minutesOf(member)).isNotEmpty().containsOnly(35);
  }

  @Test
  @DisplayName("keep today's session where it is done: the days after it are planned anew")
  void doneToday() {
    LocalDate today = LocalDate.now(MADRID);
    aRoutineOf(member);
    String planId = as(tenant, member).get("/plans/current").then().extract().path("id");
    String session =
        as(tenant, member).get("/plans/current").then().extract().path("sessions[0].id");
    done(session, today);
    putTemplate(DESK, minutes(25)).statusCode(201);
    enrol(DESK, member).statusCode(200);

    untilQuiet();

    boolean weekIsOver = today.getDayOfWeek().getValue() == 7;
    as(tenant, member)
        .get("/plans/current")
        .then()
        .body("effectiveFrom", equalTo((weekIsOver ? today : today.plusDays(1)).toString()));
    as(tenant, member).get("/plans/" + planId).then().body("sessions[0].done", equalTo(true));
  }

  @Test
  @DisplayName("on hold stay so: their plans follow when the hold ends")
  void onHold() {
    aRoutineOf(member);
    hold(1, true);
    putTemplate(DESK, minutes(25)).statusCode(201);
    enrol(DESK, member).statusCode(200);
    untilQuiet();
    as(tenant, member).get("/plans/current").then().body("state", equalTo("PAUSED"));

    hold(2, false);
    untilFollowing(1, member);

    assertThat(minutesOf(member)).isNotEmpty().containsOnly(25);
  }

  private List<JsonPath> announcedPlans(int count) {
    return TopicReader.read(
            bootstrapServers,
            "routine-planned",
            count,
            PATIENCE,
            record -> record.key().equals(tenant + "/" + member))
        .stream()
        .map(it -> JsonPath.from(new String(it.value(), StandardCharsets.UTF_8)))
        .toList();
  }

  private void done(String plannedSession, LocalDate day) {
    UUID id = EventPublisher.newId();
    publish(
        EventType.SESSION_COMPLETED,
        id,
        tenant,
        member,
        Instant.now(),
        """
        {"memberId":"%s","sessionId":"%s","plannedSessionId":"%s","startedAt":"%s","completedAt":"%s","recordedAt":"%s",
         "zone":"Europe/Madrid","practiceDay":"%s","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
            .formatted(
                member,
                UUID.randomUUID(),
                plannedSession,
                Instant.now().minusSeconds(600),
                Instant.now(),
                Instant.now(),
                day));
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from inbox where event_id = ?", id.toString()) == 1);
  }

  private void hold(long version, boolean open) {
    publish(
        EventType.SAFETY_HOLD_UPDATED,
        UUID.randomUUID(),
        tenant,
        member,
        Instant.now(),
        "{\"memberId\":\"%s\",\"holdVersion\":%d,\"hold\":%s,\"findings\":[]}"
            .formatted(member, version, open));
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from member_safety where tenant_id = ? and member_id = ? and hold_version >= ?",
                        tenant,
                        member,
                        version)
                    == 1);
  }
}
