package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("GET /progress")
class ProgressSeriesComponentTest {

  private static final String PLANNED =
      """
      insert into plan_fact (tenant_id, member_id, plan_id, sequence, subject, kind, ends, fact)
      values ('%1$s', '%2$s', '%3$s', 1, '%3$s', 'PLANNED', '%4$s', '{"week": "%5$s", "planId": "%3$s", "sequence": 1,
        "effectiveFrom": "%6$s", "zone": "UTC", "sessions": [{"id": "%7$s", "date": "%6$s"}, {"id": "%8$s", "date": "%6$s"}]}')""";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String tenant = "series-" + UUID.randomUUID();
  private final String member = "m-" + UUID.randomUUID();
  private final UUID planned = UUID.randomUUID();

  @ParameterizedTest
  @DisplayName("has a row for each date of the range, of somebody who never practised too")
  @CsvSource({"7d, 7", "28d, 28", "90d, 90", "'', 28"})
  void rows(String range, int rows) {
    get(range.isEmpty() ? "" : "?range=" + range)
        .statusCode(200)
        .body("range", equalTo(range.isEmpty() ? "28d" : range))
        .body("days", hasSize(rows))
        .body("days[0].practised", is(false))
        .body("days[0].painBefore", nullValue())
        .body("adherence.planned", is(0))
        .body("adherence.share", nullValue())
        .body("minutesByTarget", hasSize(0))
        .body("zone", equalTo("UTC"));
  }

  @Test
  @DisplayName("follows a session: minutes, pain, what was planned and done, and its revocation")
  void followsSessions() throws SQLException {
    LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    plan(yesterday);
    Instant completedAt = yesterday.atTime(12, 0).toInstant(ZoneOffset.UTC);
    UUID id = UUID.randomUUID();
    record(id, completedAt, planned, 6, 3);
    record(UUID.randomUUID(), completedAt.plusSeconds(3_600), null, 5, null);

    get("?range=7d")
        .statusCode(200)
        .body("to", equalTo(yesterday.plusDays(1).toString()))
        .body("days[5].date", equalTo(yesterday.toString()))
        .body("days[5].practised", is(true))
        .body("days[5].sessions", is(2))
        .body("days[5].minutes", is(20.0f))
        .body("days[5].painBefore", is(5.5f))
        .body("days[5].painAfter", is(3.0f))
        .body("days[5].planned", is(2))
        .body("days[5].done", is(1))
        .body("adherence.share", is(0.5f))
        .body("pain.secondHalf.reports", is(3))
        .body("pain.change", nullValue());

    as().delete("/sessions/" + id).then().statusCode(204);

    get("?range=1y")
        .statusCode(200)
        .body("adherence.done", is(0))
        .body("days.findAll { it.practised }.date", equalTo(List.of(yesterday.toString())))
        .body("days.findAll { it.practised }.minutes", equalTo(List.of(10.0f)));
  }

  @Test
  @DisplayName("answers bad parameters at once, each with its pointer")
  void badParameters() {
    get("?range=30d&from=2026-01-01")
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/range", "/from")))
        .body("errors[0].detail", equalTo("must be 7d, 28d, 90d or 1y"));
    get("?range=7d&range=28d").statusCode(422).body("errors[0].pointer", equalTo("/range"));
    given().get("/progress").then().statusCode(401);
  }

  @Test
  @DisplayName("shows nobody else's practice")
  void notYours() {
    record(UUID.randomUUID(), Instant.now().minusSeconds(60), null, 6, 3);

    for (String token :
        List.of(
            TestTokens.of(tenant, "another"),
            TestTokens.of("series-" + UUID.randomUUID(), member))) {
      given()
          .auth()
          .oauth2(token)
          .get("/progress?range=7d")
          .then()
          .statusCode(200)
          .body("days.findAll { it.practised }", hasSize(0));
    }
  }

  private void plan(LocalDate date) throws SQLException {
    String week =
        "%d-W%02d"
            .formatted(
                date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    LocalDate sunday = date.plusDays(7 - date.getDayOfWeek().getValue());
    new TenantRows(url, tenant)
        .run(
            PLANNED.formatted(
                tenant, member, UUID.randomUUID(), sunday, week, date, planned, UUID.randomUUID()));
  }

  private void record(UUID id, Instant completedAt, UUID planned, Integer before, Integer after) {
    String body =
        """
        {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"UTC","plannedSessionId":%s,"painBefore":%s,"painAfter":%s,
         "items":[{"slug":"band-row","revision":1,"setsDone":2,"repsDone":10,"outcome":"DONE"}]}"""
            .formatted(
                id,
                completedAt.minusSeconds(600),
                completedAt,
                planned == null ? null : '"' + planned.toString() + '"',
                before,
                after);
    as().contentType("application/json").body(body).post("/sessions").then().statusCode(201);
  }

  private ValidatableResponse get(String query) {
    return as().get("/progress" + query).then();
  }

  private RequestSpecification as() {
    return given().auth().oauth2(TestTokens.of(tenant, member));
  }
}
