package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("/organization/settings")
class OrganizationComponentTest {

  private static final String PATH = "/organization/settings";
  private static final String WEEKLY =
      """
      {"streakPolicy":"WEEKLY","weeklyTarget":4,"lateSessionDays":14,"minimumCohort":20}""";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String tenant = "org-" + UUID.randomUUID();

  @Test
  @DisplayName("shows any caller of the tenant the defaults where nothing was decided")
  void defaults() {
    as("member")
        .get(PATH)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("streakPolicy", equalTo("DAILY"))
        .body("weeklyTarget", is(3))
        .body("lateSessionDays", is(30))
        .body("minimumCohort", is(10));
  }

  @Test
  @DisplayName("are replaced whole by a tenant-admin: what is left out has its default")
  void replaced() {
    put(WEEKLY)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("streakPolicy", equalTo("WEEKLY"))
        .body("weeklyTarget", is(4))
        .body("lateSessionDays", is(14))
        .body("minimumCohort", is(20));
    as("member").get(PATH).then().header("ETag", "\"1\"").body("weeklyTarget", is(4));

    put("{\"minimumCohort\":20}")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("streakPolicy", equalTo("DAILY"))
        .body("weeklyTarget", is(3))
        .body("minimumCohort", is(20));
    put("{\"minimumCohort\":20}").statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  @DisplayName("Streaks 6: keep every policy there was, with its instant")
  void keepsTheHistory() throws Exception {
    Instant before = Instant.now();
    put(WEEKLY).statusCode(200);
    put("{\"streakPolicy\":\"WEEKLY\",\"weeklyTarget\":4,\"minimumCohort\":50}").statusCode(200);

    JsonNode history =
        new ObjectMapper()
            .readTree(rows(tenant).value("select policy_history::text from organization_settings"));

    assertThat(history).hasSize(1);
    assertThat(history.get(0).path("streakPolicy").asText()).isEqualTo("WEEKLY");
    assertThat(history.get(0).path("weeklyTarget").asInt()).isEqualTo(4);
    assertThat(Instant.parse(history.get(0).path("since").asText()))
        .isBetween(before.minusSeconds(1), Instant.now());
  }

  @Test
  @DisplayName("make every streak of the tenant due when they judge it otherwise, and only then")
  void streaksAreDue() throws SQLException {
    String others = "other-" + tenant;
    rows(tenant).run(due(tenant, "m-1", "2999-01-01"));
    rows(tenant).run(due(tenant, "m-2", "2020-01-01"));
    rows(others).run(due(others, "m-1", "2999-01-01"));

    put("{\"minimumCohort\":50}").statusCode(200);
    assertThat(rows(tenant).value("select count(*) from streak_due where due_at < now()"))
        .isEqualTo("1");

    put(WEEKLY).statusCode(200);
    assertThat(rows(tenant).value("select count(*) from streak_due where due_at <= now()"))
        .isEqualTo("2");
    assertThat(rows(tenant).value("select min(due_at)::date from streak_due"))
        .isEqualTo("2020-01-01");
    assertThat(rows(others).value("select count(*) from streak_due where due_at < now()"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("are not changed by a member, a coach, an analyst or an administrator of another")
  void forbidden() {
    for (String role : List.of("member", "coach", "analyst", "platform-admin")) {
      as(role)
          .contentType("application/json")
          .body(WEEKLY)
          .put(PATH)
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/forbidden"));
    }
    of("other-" + tenant, "tenant-admin")
        .contentType("application/json")
        .body(WEEKLY)
        .put(PATH)
        .then()
        .statusCode(200);
    as("member").get(PATH).then().header("ETag", "\"0\"").body("weeklyTarget", is(3));
    given().get(PATH).then().statusCode(401);
  }

  @Test
  @DisplayName("honour If-Match and If-None-Match")
  void preconditions() {
    conditional(Map.of("If-Match", "\"0\"")).statusCode(200).header("ETag", "\"1\"");
    conditional(Map.of("If-Match", "\"0\""))
        .statusCode(412)
        .body("type", equalTo("/problems/precondition-failed"));
    conditional(Map.of("If-Match", "W/\"1\"")).statusCode(412);
    conditional(Map.of("If-None-Match", "*")).statusCode(412);
    conditional(Map.of("If-Match", "\"7\", \"1\"")).statusCode(200);
    conditional(Map.of("If-Match", "*")).statusCode(200);

    as("member").header("If-None-Match", "\"1\"").get(PATH).then().statusCode(304);
    as("member").header("If-None-Match", "W/\"1\"").get(PATH).then().statusCode(304);
    as("member").header("If-None-Match", "\"0\"").get(PATH).then().statusCode(200);
  }

  @Test
  @DisplayName("answer every violation at once, each with its pointer, its bound and the remedy")
  void violations() {
    put("""
        {"streakPolicy":"HOURLY","weeklyTarget":8,"lateSessionDays":0,"minimumCohort":4,"mood":"good"}""")
        .statusCode(422)
        .body("type", equalTo("/problems/invalid-request"))
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "/lateSessionDays",
                    "/minimumCohort",
                    "/mood",
                    "/streakPolicy",
                    "/weeklyTarget")))
        .body("errors.detail", hasItem("minimumCohort is 5 to 1000 members; leave it out for 10"));
    as("member").get(PATH).then().header("ETag", "\"0\"");
  }

  @ParameterizedTest
  @DisplayName("refuse what cannot be read")
  @ValueSource(
      strings = {"", "null", "[]", "{", "{\"weeklyTarget\":\"3\"}", "{\"weeklyTarget\":3.5}"})
  void unreadable(String body) {
    put(body).statusCode(400).body("type", equalTo("/problems/malformed-request"));
  }

  @ParameterizedTest
  @DisplayName("refuse what breaks a rule")
  @ValueSource(
      strings = {
        "{\"streakPolicy\":\"DAI\\u0000LY\"}",
        "{\"streakPolicy\":\"daily\"}",
        "{\"weeklyTarget\":99999999999}",
        "{\"weeklyTarget\":-1}",
        "{\"lateSessionDays\":366}",
        "{\"minimumCohort\":1001}"
      })
  void outOfBounds(String body) {
    put(body).statusCode(422).body("errors.size()", is(1));
  }

  @Test
  @DisplayName("take two administrators at once one after the other")
  void atOnce() throws Exception {
    ExecutorService administrators = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Integer>> saved =
        IntStream.range(0, 8)
            .mapToObj(i -> administrators.submit(() -> saveFirst(start, 10 + i)))
            .toList();
    start.countDown();
    int accepted = 0;
    for (Future<Integer> one : saved) {
      accepted += one.get() == 200 ? 1 : 0;
    }
    administrators.shutdown();

    assertThat(accepted).isEqualTo(1);
    as("member").get(PATH).then().header("ETag", "\"1\"");
  }

  @Test
  @DisplayName("are rows that another tenant can neither see nor write")
  void rowLevelSecurity() throws SQLException {
    put(WEEKLY).statusCode(200);

    assertThat(rows(tenant).count("organization_settings")).isEqualTo(1);
    assertThat(rows("other").count("organization_settings")).isZero();
    assertThat(rows("").count("organization_settings")).isZero();
    assertThatThrownBy(
            () ->
                rows("other")
                    .run(
                        "insert into organization_settings values ('"
                            + tenant
                            + "-2', 1, 'DAILY', 3, 30, 10, '[]')"))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  /** Each means to be the first: all but one come too late. */
  private int saveFirst(CountDownLatch start, int cohort) throws InterruptedException {
    start.await();
    return as("tenant-admin")
        .contentType("application/json")
        .header("If-Match", "\"0\"")
        .body("{\"streakPolicy\":\"WEEKLY\",\"minimumCohort\":" + (cohort + 1) + "}")
        .put(PATH)
        .statusCode();
  }

  /** Claimed for ever, so that it is looked at here and not done meanwhile. */
  private static String due(String tenant, String member, String at) {
    return """
        insert into streak_due (tenant_id, member_id, due_at, claimed_until)
        values ('%s', '%s', '%s', 'infinity')"""
        .formatted(tenant, member, at);
  }

  private ValidatableResponse conditional(Map<String, String> headers) {
    return as("tenant-admin")
        .headers(headers)
        .contentType("application/json")
        .body(WEEKLY)
        .put(PATH)
        .then();
  }

  private ValidatableResponse put(String body) {
    return as("tenant-admin").contentType("application/json").body(body).put(PATH).then();
  }

  private RequestSpecification as(String role) {
    return of(tenant, role);
  }

  private static RequestSpecification of(String tenant, String role) {
    return given().auth().oauth2(TestTokens.of(tenant, "someone", role));
  }

  private TenantRows rows(String of) {
    return new TenantRows(url, of);
  }
}
