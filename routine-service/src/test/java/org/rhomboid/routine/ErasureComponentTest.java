package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.events.EventType;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.kit.test.TopicReader;

@QuarkusTest
@DisplayName("A member who is erased")
class ErasureComponentTest extends ErasureTest {

  private static final String AT_WORK =
      """
      ,"workHours":{"days":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"from":"08:00","to":"18:00"}""";

  private final UUID planId = UUID.randomUUID();

  @Test
  @DisplayName(
      "has nothing left to be read, in any table; the profile is taken back and it is said")
  void everythingIsGone() {
    aRoutineOf("acme", member);
    aRoutineOf("acme", "other-" + member);
    aRoutineOf("globex", member);
    long all = rows("acme", "other-" + member);
    assertThat(all).isGreaterThan(6);
    assertThat(rows("acme", member)).isEqualTo(all);
    assertThat(count("select count(*) from plan_due where member_id = ?", member)).isEqualTo(2);
    assertThat(count("select count(*) from template_enrolment where member_id = ?", member))
        .isEqualTo(2);

    erase(erasure, now);

    get("/profile").statusCode(404);
    get("/plans/current").statusCode(404);
    get("/plans/" + planId).statusCode(404);
    get("/plans").statusCode(200).body("items.size()", equalTo(0));
    assertThat(rows("acme", member)).isZero();
    assertThat(rows("acme", "other-" + member)).isEqualTo(all);
    assertThat(rows("globex", member)).isEqualTo(all);
    assertThat(count("select count(*) from erased where erased::text like ?", "%" + member + "%"))
        .isZero();
    assertTakenBack(announced("profile-updated", 2));
    assertForgotten(announced("member-forgotten", 1).get(0));
  }

  @Test
  @DisplayName("is not brought back by what others say late of the time before the new start")
  void lateEvents() {
    erase(erasure, now);
    UUID witness = EventPublisher.newId();

    session(now.minus(Duration.ofDays(3)), EventPublisher.newId());
    session(now, EventPublisher.newId());
    session(now.plus(Duration.ofDays(29)), EventPublisher.newId());
    session(now.plus(Duration.ofDays(30)).plusMillis(1), witness);

    // one key, one partition: when the last one is there, the others were handled
    await().atMost(PATIENCE).until(() -> inbox(witness) == 1);
    assertThat(rows("acme", member)).isEqualTo(1);
  }

  @Test
  @DisplayName("is refused every change for 30 days with 410, and is no other tenant's member")
  void refused() {
    erase(erasure, now);

    putProfile(profile(""))
        .statusCode(410)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/member-erased"));
    postPlan(planId).statusCode(410).body("type", equalTo("/problems/member-erased"));

    get("/profile").statusCode(404);
    as("globex", member).body(profile("")).put("/profile").then().statusCode(201);
    as("acme", "other-" + member).body(profile("")).put("/profile").then().statusCode(201);
  }

  @Test
  @DisplayName(
      "may start anew after 30 days; told of the old erasure once more, nothing is deleted")
  void startsAnew() {
    Instant longAgo = now.minus(Duration.ofDays(31));
    putProfile(profile("")).statusCode(201);
    erase(erasure, longAgo);

    putProfile(profile(",\"weeklyTarget\":4")).statusCode(201).header("ETag", "\"1\"");
    session(now.minus(Duration.ofHours(1)), EventPublisher.newId());
    session(now.minus(Duration.ofHours(25)), EventPublisher.newId());
    UUID replayed = EventPublisher.newId();
    publish(EventType.MEMBER_ERASED, replayed, "acme", member, now, erasedAt(longAgo));
    await().atMost(PATIENCE).until(() -> inbox(replayed) == 1);

    get("/profile").statusCode(200).body("weeklyTarget", equalTo(4));
    await().atMost(PATIENCE).until(() -> rows("acme", member) == 2);
    assertThat(announced("member-forgotten", 2)).hasSize(2);
    assertThat(announced("profile-updated", 3))
        .extracting(ConsumerRecord::value)
        .satisfiesExactly(
            first -> assertThat(first).isNotNull(),
            takenBack -> assertThat(takenBack).isNull(),
            anew -> assertThat(anew).isNotNull());
  }

  @Test
  @DisplayName("whose id is an exercise's name takes nothing of the catalog away")
  void aSlugIsNoMember() {
    Member namesake = new Member(new Tenant("t-" + UUID.randomUUID()), "cat-cow");
    publish(
        EventType.MEMBER_ERASED,
        erasure,
        namesake.tenant().id(),
        namesake.id(),
        now,
        "{\"memberId\":\"cat-cow\",\"erasedAt\":\"" + now + "\"}");
    await().atMost(PATIENCE).until(() -> inbox(erasure) == 1);

    publish(
        namesake.tenant().id(),
        PublishedLibrary.overlay(PublishedLibrary.ALL.get(1), ExercisePublished.State.HIDDEN));

    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        "select count(*) from catalog_exercise where tenant_id = ? and slug = 'cat-cow'",
                        namesake.tenant().id())
                    == 1);
  }

  @Test
  @DisplayName("is known to its tenant only, and the service can forget nobody's erasure")
  void isolation() throws SQLException {
    erase(erasure, now);

    try (Connection other = transaction("globex");
        Statement statement = other.createStatement()) {
      assertThat(statement.executeUpdate("update erased set at = now() - interval '1 year'"))
          .isZero();
    }
    try (Connection own = transaction("acme")) {
      assertThatThrownBy(() -> execute(own, "delete from erased"))
          .hasMessageContaining("permission denied");
    }
  }

  private void aRoutineOf(String tenant, String who) {
    enrolled(tenant, who);
    as(tenant, who).body(profile(AT_WORK)).put("/profile").then().statusCode(201);
    as(tenant, who).body("{\"id\":\"" + planId + "\"}").post("/plans").then().statusCode(201);
    as(tenant, who)
        .body("{\"id\":\"" + planId + "\"}")
        .post("/calendar-links")
        .then()
        .statusCode(201);
    aBreakOf(tenant, who);
    UUID id = EventPublisher.newId();
    publish(EventType.SESSION_COMPLETED, id, tenant, who, now, completed(who));
    await().atMost(PATIENCE).until(() -> inbox(id) == 1);
  }

  /** Before there is a plan, so that there is one plan whenever the news of it is heard. */
  private void enrolled(String tenant, String who) {
    String template = "/organization/templates/erasure";
    staff(tenant).body("{\"title\":\"All\"}").put(template);
    String members = "{\"members\":[\"" + who + "\"]}";
    staff(tenant).body(members).post(template + "/enrolments").then().statusCode(200);
    await()
        .atMost(PATIENCE)
        .until(() -> count("select count(*) from enrolment_news where member_id = ?", who) == 0);
  }

  private static RequestSpecification staff(String tenant) {
    return given()
        .auth()
        .oauth2(TestTokens.of(tenant, "staff", "tenant-admin"))
        .contentType("application/json");
  }

  private void aBreakOf(String tenant, String who) {
    String meeting =
        "{\"busy\":[{\"from\":\"%s\",\"to\":\"%s\"}]}".formatted(now, now.plusSeconds(60));
    as(tenant, who).body(meeting).post("/breaks/busy").then().statusCode(200);
    String id =
        as(tenant, who).get("/breaks").then().statusCode(200).extract().path("breaks[0].id");
    as(tenant, who).post("/breaks/" + id + "/skip").then().statusCode(200);
  }

  private void session(Instant time, UUID id) {
    publish(EventType.SESSION_COMPLETED, id, "acme", member, time, completed(member));
  }

  private static String completed(String who) {
    return """
        {"memberId":"%s","sessionId":"%s","startedAt":"2026-11-20T17:00:00Z","completedAt":"2026-11-20T17:10:00Z",
         "recordedAt":"2026-11-20T17:10:02Z","zone":"Europe/Madrid","practiceDay":"2026-11-20","late":false,
         "items":[{"slug":"cat-cow","layer":"LIBRARY","revision":1,"outcome":"DONE","setsDone":2}]}"""
        .formatted(who, UUID.randomUUID());
  }

  private void assertTakenBack(List<ConsumerRecord<String, byte[]>> profiles) {
    ConsumerRecord<String, byte[]> last = profiles.get(1);
    assertThat(last.value()).isNull();
    Map<String, String> headers = TopicReader.headers(last);
    assertThat(EventSchemas.validateHeaders(headers)).isEmpty();
    assertThat(headers)
        .containsEntry("ce_type", "org.rhomboid.profile-updated.v1")
        .containsEntry("ce_partitionkey", "acme/" + member)
        .containsEntry("ce_sequence", "2");
  }

  private void assertForgotten(ConsumerRecord<String, byte[]> record) {
    assertThat(EventSchemas.validate("member-forgotten", record.value())).isEmpty();
    assertThat(EventSchemas.validateHeaders(TopicReader.headers(record))).isEmpty();
    assertThat(TopicReader.headers(record)).containsEntry("ce_causationid", erasure.toString());
    JsonPath data = JsonPath.from(new String(record.value(), StandardCharsets.UTF_8));
    assertThat(data.getString("memberId")).isEqualTo(member);
    assertThat(data.getString("service")).isEqualTo("routine-service");
    assertThat(Instant.parse(data.getString("forgottenAt"))).isAfterOrEqualTo(now);
  }
}
