package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.common.mapper.TypeRef;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The end of a hold")
class ClearanceComponentTest {

  private static final String CLEARANCE = "/safety/clearance";
  private static final TypeRef<Map<String, Object>> JSON = new TypeRef<>() {};

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final MemberClient member = MemberClient.somebody("clear");
  private final MemberClient coach = member.colleague();

  @Test
  @DisplayName(
      "Safety 3: is the member's confirmation that a professional cleared it, kept with its words")
  void byTheMember() throws SQLException {
    told("\"symptoms\":[\"fainting\",\"severe-pain\"]");

    member
        .post(CLEARANCE, "{\"note\":\"Dr. No, today\"}")
        .statusCode(200)
        .body("hold", is(false))
        .body("holdVersion", is(2))
        .body("findings.size()", is(0));

    member.get("/safety").body("hold", is(false));
    member.get("/streak").body("state", not(equalTo("PAUSED")));
    assertThat(cleared("actor = 'member' and note = 'Dr. No, today'")).isEqualTo("2");
  }

  @ParameterizedTest
  @DisplayName("needs nothing to be said")
  @ValueSource(strings = {"", "{}", "{\"findings\":[]}", "{\"findings\":null,\"note\":null}"})
  void withoutBody(String body) {
    told("\"symptoms\":[\"fainting\"]");

    member.post(CLEARANCE, body).statusCode(200).body("hold", is(false));
    member.post(CLEARANCE, body).statusCode(200).body("holdVersion", is(2));
  }

  @Test
  @DisplayName("needs no body")
  void withoutAnything() {
    told("\"symptoms\":[\"fainting\"]");

    member.as().noContentType().post(CLEARANCE).then().statusCode(200).body("hold", is(false));
  }

  @Test
  @DisplayName("may be about some of the findings: the others hold on")
  void some() {
    List<String> findings = told("\"pain\":9,\"symptoms\":[\"fainting\"]");

    member
        .post(CLEARANCE, "{\"findings\":[\"" + findings.get(1) + "\"]}")
        .statusCode(200)
        .body("hold", is(true))
        .body("findings.code", contains("fainting"));
    member
        .post(
            CLEARANCE, "{\"findings\":[\"%s\",\"%s\"]}".formatted(findings.get(0), findings.get(1)))
        .statusCode(422)
        .body("errors.pointer", contains("/findings"));
    member.get("/safety").body("hold", is(true));
  }

  @Test
  @DisplayName(
      "may be confirmed by a coach of the tenant, who learns nothing of why, and is recorded")
  void byACoach() throws SQLException {
    told("\"pain\":9,\"symptoms\":[\"fainting\"]");

    Map<String, Object> answer =
        clear(coach, "coach", "{\"note\":\"seen by a doctor\"}").statusCode(200).extract().as(JSON);

    assertThat(answer).isEqualTo(Map.of("hold", false, "holdVersion", 2));
    member.get("/safety").body("hold", is(false));
    assertThat(cleared("actor = 'coach' and note = 'seen by a doctor'")).isEqualTo("2");
    member
        .colleague()
        .as("tenant-admin")
        .get("/organization/audit")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("MEMBER_CLEARED"))
        .body("items.findAll { it.action == 'MEMBER_CLEARED' }.size()", is(1))
        .body("items.find { it.action == 'MEMBER_CLEARED' }.actor", equalTo(coach.id()))
        .body("items.find { it.action == 'MEMBER_CLEARED' }.details.size()", is(0));
  }

  @ParameterizedTest
  @DisplayName("is confirmed for a member by nobody else than a coach")
  @ValueSource(strings = {"member", "analyst", "tenant-admin", "platform-admin", "Coach"})
  void byNobodyElse(String role) {
    told("\"symptoms\":[\"fainting\"]");

    clear(coach, role, "{}").statusCode(403);
    clear(member, role, "{}").statusCode(403);
    member.get("/safety").body("hold", is(true));
  }

  @Test
  @DisplayName("is not confirmed by a coach of another tenant: there the member does not exist")
  void byAnotherTenantsCoach() {
    told("\"symptoms\":[\"fainting\"]");

    clear(MemberClient.somebody("elsewhere"), "coach", "{}")
        .statusCode(404)
        .body("type", equalTo("/problems/not-found"));
    clear(coach, "coach", "{\"findings\":[\"" + UUID.randomUUID() + "\"]}").statusCode(422);
    coach
        .as("coach")
        .noContentType()
        .post("/members/nobody/safety/clearance")
        .then()
        .statusCode(404);
    coach
        .as("coach")
        .noContentType()
        .post("/members/jane@example.org/safety/clearance")
        .then()
        .statusCode(404);
    member.get("/safety").body("hold", is(true));
  }

  @ParameterizedTest
  @DisplayName("is not had by what cannot be read, or breaks a rule")
  @ValueSource(
      strings = {
        "[]",
        "true",
        "{\"findings\":[null]}",
        "{\"findings\":\"all\"}",
        "{\"findings\":[\"1\"]}",
        "{\"all\":true}",
        "{\"note\":\"a\\u0000b\"}",
        "{\"findings\":[],\"findings\":[]}"
      })
  void unreadable(String body) {
    told("\"symptoms\":[\"fainting\"]");

    assertThat(member.post(CLEARANCE, body).extract().statusCode()).isIn(400, 422);
    assertThat(clear(coach, "coach", body).extract().statusCode()).isIn(400, 422);
    member.get("/safety").body("hold", is(true));
  }

  @Test
  @DisplayName(
      "Safety 3: comes by itself after pain of 8, by two check-ins of at most 5 on two days")
  void twoBetterDays() throws SQLException {
    Instant now = Instant.now();
    pain(9, now.minus(Duration.ofDays(4))).body("safety.hold", is(true));
    pain(5, now.minus(Duration.ofDays(3))).body("safety.hold", is(true));
    pain(0, now.minus(Duration.ofDays(3)).plusSeconds(60)).body("safety.hold", is(true));
    pain(5, now.minus(Duration.ofDays(2)))
        .body("safety.hold", is(false))
        .body("safety.holdVersion", is(2));

    assertThat(rows("select count(*) from safety_record where kind = 'EASED'")).isEqualTo("1");
  }

  @Test
  @DisplayName("Safety 3: does not come by better days for a symptom, nor for the pain beside it")
  void betterDaysAreNoClearance() {
    Instant now = Instant.now();
    member.post(
        "/check-ins",
        Bodies.checkIn(
            "\"pain\":9,\"symptoms\":[\"fainting\"],\"at\":\""
                + now.minus(Duration.ofDays(4))
                + "\""));
    pain(1, now.minus(Duration.ofDays(3)));
    pain(1, now.minus(Duration.ofDays(2)))
        .body("safety.hold", is(true))
        .body("safety.findings.code", contains("fainting"));
  }

  @Test
  @DisplayName(
      "Safety 2: advice is put away by the member, a hold is not: 409 hold-needs-clearance")
  void dismissed() throws SQLException {
    List<String> findings = told("\"symptoms\":[\"fainting\",\"severe-pain\"]");

    member
        .delete("/safety/findings/" + findings.get(0))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/hold-needs-clearance"));
    coach.delete("/safety/findings/" + findings.get(1)).statusCode(404);
    member.delete("/safety/findings/" + findings.get(1)).statusCode(204);
    member.delete("/safety/findings/" + findings.get(1)).statusCode(404);
    member.delete("/safety/findings/none").statusCode(404);
    member
        .get("/safety")
        .body("hold", is(true))
        .body("holdVersion", is(2))
        .body("findings.code", contains("fainting"));
    assertThat(rows("select count(*) from safety_record where kind = 'DISMISSED'")).isEqualTo("1");
  }

  @Test
  @DisplayName("of one of whom nothing is known is nothing")
  void nobody() {
    member.post(CLEARANCE, "{}").statusCode(200).body("hold", is(false)).body("holdVersion", is(0));
    clear(coach, "coach", "{}").statusCode(404);
  }

  private List<String> told(String health) {
    return member
        .post("/check-ins", Bodies.checkIn(health))
        .statusCode(201)
        .body("safety.hold", is(true))
        .extract()
        .path("safety.findings.id");
  }

  private ValidatableResponse pain(int pain, Instant at) {
    return member
        .post("/check-ins", Bodies.checkIn("\"pain\":%d,\"at\":\"%s\"".formatted(pain, at)))
        .statusCode(201);
  }

  private ValidatableResponse clear(MemberClient who, String role, String body) {
    return who.as(role)
        .contentType("application/json")
        .body(body)
        .post("/members/{id}/safety/clearance", member.id())
        .then();
  }

  private String cleared(String condition) throws SQLException {
    return rows("select count(*) from safety_record where kind = 'CLEARED' and " + condition);
  }

  private String rows(String sql) throws SQLException {
    return new TenantRows(url, member.tenant()).value(sql);
  }
}
