package org.rhomboid.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@DisplayName("Members who are enrolled in a template")
class EnrolmentComponentTest extends TemplateTest {

  private static final String GYM = "/organization/templates/gym";
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  @Test
  @DisplayName("are told one by one, and told again nothing changes")
  void enrolled() {
    putTemplate(DESK, minutes(20)).statusCode(201);
    putTemplate(GYM, minutes(30)).statusCode(201);
    as(tenant, "known").body(profile("")).put("/profile").then().statusCode(201);
    enrol(GYM, "moves").statusCode(200);

    enrol(DESK, "known", "new", "moves", "known")
        .statusCode(200)
        .body("results.member", equalTo(List.of("known", "new", "moves")))
        .body("results.result", equalTo(List.of("ENROLLED", "ENROLLED_WITHOUT_PROFILE", "MOVED")));
    enrol(DESK, "known", "new", "moves")
        .statusCode(200)
        .body("results.result", equalTo(List.of("ALREADY", "ALREADY", "ALREADY")));

    coach()
        .get(DESK + "/enrolments?limit=2")
        .then()
        .statusCode(200)
        .body("items.member", equalTo(List.of("known", "moves")))
        .body("items[0].enrolledAt", notNullValue())
        .body("items[0].version", nullValue())
        .body("next", notNullValue());
    coach().get(GYM + "/enrolments").then().body("items.size()", equalTo(0));
  }

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

  @Test
  @DisplayName("who were erased are not written down again")
  void erased() {
    putTemplate(DESK, minutes(25)).statusCode(201);
    enrol(DESK, member).statusCode(200);
    Instant now = Instant.now();
    publish(
        EventType.MEMBER_ERASED,
        EventPublisher.newId(),
        tenant,
        member,
        now,
        "{\"memberId\":\"" + member + "\",\"erasedAt\":\"" + now + "\"}");
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count("select count(*) from template_enrolment where member_id = ?", member) == 0);

    enrol(DESK, member, "b").body("results.result[0]", equalTo("ERASED"));

    coach().get(DESK + "/enrolments").then().body("items.member", equalTo(List.of("b")));
  }

  @Test
  @DisplayName("may be a thousand at a time, and no more; an id that nobody can have is told")
  void bounds() {
    putTemplate(DESK, minutes(25)).statusCode(201);
    List<String> thousand = Collections.nCopies(1_000, "m");

    coach()
        .body(members(numbered(1_000)))
        .post(DESK + "/enrolments")
        .then()
        .statusCode(200)
        .body("results.size()", equalTo(1_000));
    coach()
        .body(members(thousand))
        .post(DESK + "/enrolments")
        .then()
        .statusCode(200)
        .body("results.size()", equalTo(1));
    refused(members(numbered(1_001)), "/members");
    refused(members(List.of()), "/members");
    refused("{}", "/members");
    refused("{\"members\":[\"m\",null]}", "/members/1");
    refused(members(List.of("m", "", "x".repeat(129))), "/members/1", "/members/2");
    refused(members(List.of("someone@example.org")), "/members/0");
    enrol("/organization/templates/unknown", "m").statusCode(404);
    coach().delete(DESK + "/enrolments/nobody").then().statusCode(404);
  }

  private void refused(String body, String... pointers) {
    coach()
        .body(body)
        .post(DESK + "/enrolments")
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.pointer", equalTo(Arrays.asList(pointers)));
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(it -> "m" + it).toList();
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
