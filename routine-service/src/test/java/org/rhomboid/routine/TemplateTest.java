package org.rhomboid.routine;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.rhomboid.kit.test.TestTokens;

/** What the tests of templates share: an organisation of their own, its administrator and its coach. */
abstract class TemplateTest extends RoutineTest {

  static final String DESK = "/organization/templates/desk-workers";

  final String tenant = "t-" + UUID.randomUUID();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  RequestSpecification admin() {
    return role(tenant, "tenant-admin");
  }

  RequestSpecification coach() {
    return role(tenant, "coach");
  }

  static RequestSpecification role(String tenant, String role) {
    return given()
        .auth()
        .oauth2(TestTokens.of(tenant, "staff", role))
        .contentType("application/json");
  }

  ValidatableResponse putTemplate(String path, String body) {
    return admin().body(body).put(path).then();
  }

  ValidatableResponse enrol(String path, String... members) {
    return coach().body(members(List.of(members))).post(path + "/enrolments").then();
  }

  static String members(List<String> members) {
    return members.stream()
        .map(it -> '"' + it + '"')
        .collect(Collectors.joining(",", "{\"members\":[", "]}"));
  }

  static String minutes(int perSession) {
    return "{\"title\":\"Desk workers\",\"minutesPerSession\":" + perSession + "}";
  }

  /** A member with a profile of 15 minutes on every day, and a plan of this week and the next. */
  void aRoutineOf(String who) {
    as(tenant, who).body(profile("")).put("/profile").then().statusCode(201);
    plan(who);
  }

  UUID plan(String who) {
    UUID id = UUID.randomUUID();
    as(tenant, who).body("{\"id\":\"" + id + "\"}").post("/plans").then().statusCode(201);
    return id;
  }

  /** The minutes of each session of the current plan. */
  List<Integer> minutesOf(String who) {
    return as(tenant, who)
        .get("/plans/current")
        .then()
        .statusCode(200)
        .extract()
        .path("sessions.minutes");
  }

  /** The version of the template that the current plan follows, or null. */
  Integer follows(String who) {
    return as(tenant, who)
        .get("/plans/current")
        .then()
        .statusCode(200)
        .extract()
        .path("basedOn.template.version");
  }

  void untilFollowing(Integer version, String... who) {
    Stream.of(who)
        .forEach(
            one -> await().atMost(PATIENCE).until(() -> Objects.equals(follows(one), version)));
  }

  /** How often a week of the member was planned. */
  long planned(String who) {
    return count("select count(*) from plan where tenant_id = ? and member_id = ?", tenant, who);
  }

  /** Returns when no news is left and nothing is due. */
  void untilQuiet() {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                count(
                        """
                        select (select count(*) from template_news where tenant_id = ?) + (select count(*) from enrolment_news where tenant_id = ?)
                          + (select count(*) from plan_due where tenant_id = ? and due_at <= now())""",
                        tenant,
                        tenant,
                        tenant)
                    == 0);
  }
}
