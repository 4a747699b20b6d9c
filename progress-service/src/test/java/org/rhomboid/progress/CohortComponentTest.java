package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.progress.domain.cohort.IsoWeek;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /cohort")
class CohortComponentTest {

  /** Members from a number on with four weeks of practice each, on Tuesdays, with pain that falls, and a plan for the last of them. */
  private static final String PRACTISED =
      """
      insert into member_progress (tenant_id, member_id, version, streak, unit)
      select '%1$s', 'm-' || i, 1, '{}', '%4$s' from generate_series(%2$s, %3$s) i;
      insert into member_day (tenant_id, member_id, day, sessions, seconds, planned_done, pain_before_sum, pain_before_count)
      select '%1$s', 'm-' || i, cast('%5$s' as date) + 1 - 7 * w, 3, 1800, 1, case when w > 1 then 21 else 9 end, 3
      from generate_series(%2$s, %3$s) i, generate_series(0, 3) w;
      insert into plan_fact (tenant_id, member_id, plan_id, sequence, subject, kind, ends, fact)
      select '%1$s', 'm-' || i, gen_random_uuid(), 1, gen_random_uuid(), 'PLANNED', cast('%5$s' as date) + 6, '{"effectiveFrom": "2026-01-01",
        "sessions": [{"id": "00000000-0000-4000-8000-000000000001", "date": "%5$s"}]}'
      from generate_series(%2$s, %3$s) i;""";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String tenant = "cohort-" + UUID.randomUUID();
  private final LocalDate last = IsoWeek.latestClosed(Instant.now()).monday();
  private TenantRows rows;

  @BeforeEach
  void connected() {
    rows = new TenantRows(url, tenant);
  }

  @ParameterizedTest
  @DisplayName("is for analysts and administrators only")
  @ValueSource(strings = {"member", "coach", "platform-admin"})
  void roles(String role) {
    get(role, "").statusCode(403).body("type", equalTo("/problems/forbidden"));
    get("analyst", "").statusCode(200);
    get("tenant-admin", "").statusCode(200);
    given().get("/cohort").then().statusCode(401);
  }

  @Test
  @DisplayName("shows nothing under the minimum, and figures of closed weeks from it on")
  void minimum() throws SQLException {
    practised(1, 9, "sales");
    get("analyst", "?range=28d")
        .statusCode(200)
        .body("minimumCohort", is(10))
        .body("weeks", is(4))
        .body("to", equalTo(last.plusDays(6).toString()))
        .body("groupBy", nullValue())
        .body("whole.suppressed", is(true))
        .body("whole.members", nullValue())
        .body("whole.participation", nullValue())
        .body("whole.pain", nullValue())
        .body("groups", hasSize(0));
  }

  @Test
  @DisplayName("is near the truth for many: members, participation, adherence, minutes, pain")
  void many() throws SQLException {
    practised(1, 1_500, "sales");

    get("analyst", "?range=28d&groupBy=unit")
        .statusCode(200)
        // the number has noise of its own and is told in fives
        .body("whole.members", allOf(greaterThanOrEqualTo(1_490), lessThanOrEqualTo(1_510)))
        .body("whole.participation.share", is(1.0f))
        .body("whole.participation.margin", is(0.05f))
        .body("whole.adherence.share", is(1.0f))
        .body("whole.minutes.perWeek", is(30))
        .body("whole.pain.change", equalTo("IMPROVED"))
        .body("groups.group", equalTo(List.of("sales")))
        .body("groups[0].participation.share", is(1.0f));
    get("analyst", "?range=28d&groupBy=week")
        .body("groups", hasSize(4))
        .body("groups.pain.suppressed", equalTo(List.of(true, true, true, true)))
        .body("groups.minutes.perWeek", equalTo(List.of(30, 30, 30, 30)));
    get("analyst", "?range=28d&groupBy=level").body("groups.group", equalTo(List.of("UNKNOWN")));
    get("analyst", "?range=1y&groupBy=week").body("groups", hasSize(52));
  }

  @Test
  @DisplayName("hides a second unit beside a small one, and says no number of it")
  void complementary() throws SQLException {
    practised(1, 40, "large");
    practised(41, 52, "next");
    practised(53, 55, "small");

    get("analyst", "?groupBy=unit")
        .body("groups.group", equalTo(List.of("large", "next", "small")))
        .body("groups.suppressed", equalTo(List.of(false, true, true)))
        .body("groups.members[1]", nullValue())
        .body("groups.minutes[2]", nullValue());
  }

  @Test
  @DisplayName("answers a closed week the same for good: late sessions and moves change nothing")
  void frozen() throws SQLException {
    practised(1, 30, "sales");
    String first = get("analyst", "?groupBy=unit").extract().asString();
    rows.run("update member_day set sessions = 0, seconds = 0, pain_before_sum = 30");
    rows.run("update member_progress set unit = 'other' where member_id = 'm-1'");

    assertThat(get("tenant-admin", "?groupBy=unit").extract().asString()).isEqualTo(first);
    assertThatThrownBy(() -> rows.run("update cohort_member_week set seconds = 0"))
        .hasMessageContaining("permission denied");
  }

  @Test
  @DisplayName("counts no pain of who has withdrawn from the use of health data")
  void consent() throws SQLException {
    practised(1, 60, "sales");
    get("analyst", "").body("whole.pain.suppressed", is(false));
    rows.run(
        """
        insert into consent_current (tenant_id, member_id, number, version, given, at)
        select '%s', 'm-' || i, 1, '1', false, now() from generate_series(1, 51) i"""
            .formatted(tenant));

    get("analyst", "")
        .body("whole.suppressed", is(false))
        .body("whole.pain.suppressed", is(true))
        .body("whole.pain.change", nullValue());
  }

  @Test
  @DisplayName("forgets who is erased, and no other tenant's members are in it")
  void erasedAndForeign() throws SQLException {
    practised(1, 12, "sales");
    get("analyst", "").body("whole.suppressed", is(false));
    String stored = "select count(*) from cohort_member_week where member_id = 'm-1'";
    assertThat(rows.value(stored)).isEqualTo("4");

    given()
        .auth()
        .oauth2(TestTokens.of(tenant, "m-1", "member"))
        .delete("/me")
        .then()
        .statusCode(202);

    assertThat(rows.value(stored)).isEqualTo("0");
    given()
        .auth()
        .oauth2(TestTokens.of("cohort-" + UUID.randomUUID(), "a-1", "analyst"))
        .get("/cohort")
        .then()
        .body("whole.suppressed", is(true));
  }

  @Test
  @DisplayName("records who read what")
  void audited() {
    get("analyst", "?range=90d&groupBy=unit").statusCode(200);
    get("analyst", "").statusCode(200);

    as("tenant-admin")
        .get("/organization/audit")
        .then()
        .body("items.action", equalTo(List.of("COHORT_READ", "COHORT_READ")))
        .body("items[1].details.range", equalTo("90d"))
        .body("items[1].details.groupBy", equalTo("unit"))
        .body("items[0].details.groupBy", nullValue());
  }

  @Test
  @DisplayName("answers bad parameters at once, each with its pointer")
  void badParameters() {
    get("analyst", "?range=7d&groupBy=member&limit=5")
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/range", "/groupBy", "/limit")))
        .body("errors[0].detail", equalTo("must be 28d, 90d or 1y"))
        .body("errors[1].detail", equalTo("must be week, level or unit"));
  }

  private void practised(int from, int to, String unit) throws SQLException {
    for (String statement : PRACTISED.formatted(tenant, from, to, unit, last).split(";\n?")) {
      rows.run(statement);
    }
  }

  private ValidatableResponse get(String role, String query) {
    return as(role).get("/cohort" + query).then();
  }

  private RequestSpecification as(String role) {
    return given().auth().oauth2(TestTokens.of(tenant, "reader", role));
  }
}
