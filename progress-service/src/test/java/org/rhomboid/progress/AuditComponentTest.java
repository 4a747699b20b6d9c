package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.test.LocalParts;
import org.rhomboid.kit.test.TestTokens;
import org.rhomboid.progress.domain.privacy.AuditAction;
import org.rhomboid.progress.domain.privacy.AuditedAction;
import org.rhomboid.progress.usecase.privacy.Actor;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("/organization/audit")
class AuditComponentTest {

  private static final String PATH = "/organization/audit";
  private static final String SETTINGS = "/organization/settings";

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @Inject AuditTransaction transaction;

  private final String tenant = "audit-" + UUID.randomUUID();

  @Test
  @DisplayName("tells who read the settings in which role, and not of members")
  void settingsRead() {
    as("m-1", "member").get(SETTINGS).then().statusCode(200);
    as("c-1", "coach", "member", "offline_access").get(SETTINGS).then().statusCode(200);
    as("a-1", "analyst").get(SETTINGS).then().statusCode(200);

    get("")
        .statusCode(200)
        .body("items.actor", equalTo(List.of("a-1", "c-1")))
        .body("items.action", equalTo(List.of("SETTINGS_READ", "SETTINGS_READ")))
        .body("items[1].roles", equalTo(List.of("member", "coach")))
        .body("items[1].subject", nullValue())
        .body("items[1].details", equalTo(Map.of()))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("tells what was changed, before and after, and nothing where nothing was")
  void settingsChanged() {
    String body = "{\"lateSessionDays\":7,\"minimumCohort\":20}";
    put(body).statusCode(200);
    put(body).statusCode(200);

    get("")
        .body("items.action", equalTo(List.of("SETTINGS_CHANGED")))
        .body("items[0].actor", equalTo("admin"))
        .body(
            "items[0].details",
            equalTo(Map.of("lateSessionDays", "30 -> 7", "minimumCohort", "10 -> 20")));
  }

  @Test
  @DisplayName("keeps nothing of a change that did not happen")
  void refused() {
    put("{\"minimumCohort\":4}").statusCode(422);
    as("admin", "tenant-admin")
        .header("If-Match", "\"9\"")
        .contentType("application/json")
        .body("{}")
        .put(SETTINGS)
        .then()
        .statusCode(412);

    get("").body("items.size()", is(0));
  }

  @Test
  @DisplayName("tells who read it, and what of it")
  void readingIsRecorded() {
    get("?from=2026-01-01&to=2999-12-31").statusCode(200).body("items.size()", is(0));

    get("")
        .body("items.action", equalTo(List.of("AUDIT_READ")))
        .body("items[0].details", equalTo(Map.of("from", "2026-01-01", "to", "2999-12-31")));
  }

  @Test
  @DisplayName("comes in pages, newest first, each line once while others are added")
  void pages() {
    for (int i = 0; i < 5; i++) {
      as("a-" + i, "analyst").get(SETTINGS).then().statusCode(200);
    }

    String second =
        get("?limit=2")
            .body("items.actor", equalTo(List.of("a-4", "a-3")))
            .header("Link", notNullValue())
            .extract()
            .path("next");
    String third =
        get("?limit=2&cursor=" + second)
            .body("items.actor", equalTo(List.of("a-2", "a-1")))
            .extract()
            .path("next");
    get("?limit=2&cursor=" + third)
        .body("items.actor", equalTo(List.of("a-0")))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("is narrowed by dates in UTC, both included")
  void dates() {
    as("a-1", "analyst").get(SETTINGS).then().statusCode(200);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);

    get("?from=" + today.plusDays(2)).statusCode(200).body("items.size()", is(0));
    get("?to=" + today.minusDays(2)).statusCode(200).body("items.size()", is(0));
    get("?from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
        .body("items.actor", equalTo(List.of("admin", "admin", "a-1")));
    get("?from=0001-01-01&to=9999-12-31").statusCode(200).body("items.size()", is(4));
  }

  @ParameterizedTest
  @DisplayName("refuses a query that it does not know")
  @ValueSource(
      strings = {
        "?from=2026-11-22&to=2026-11-21",
        "?from=yesterday",
        "?limit=0",
        "?limit=201",
        "?cursor=nonsense",
        "?actor=m-1",
        "?from=%00"
      })
  void query(String query) {
    get(query).statusCode(422).body("errors.size()", is(1));
  }

  @ParameterizedTest
  @DisplayName("refuses a cursor that it did not give")
  @ValueSource(
      strings = {
        "x\u001fy",
        "2026-11-21T00:00:00Z\u001fnoid",
        "+1000000000-12-31T23:59:59Z\u001f0192f0c1-2b7e-7cc3-98c4-dc0c0c07398f"
      })
  void cursor(String key) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(("1\u001f" + key).getBytes(StandardCharsets.UTF_8));
    get("?cursor=" + cursor).statusCode(422).body("errors[0].pointer", equalTo("/cursor"));
  }

  @ParameterizedTest
  @DisplayName("is for administrators of the tenant only")
  @ValueSource(strings = {"member", "coach", "analyst", "platform-admin"})
  void forbidden(String role) throws SQLException {
    as("x", role)
        .get(PATH)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/forbidden"));
    assertThat(rows(tenant).count("audit")).isZero();
    given().get(PATH).then().statusCode(401);
  }

  @Test
  @DisplayName("shows another tenant nothing")
  void anotherTenant() throws SQLException {
    put("{\"minimumCohort\":20}").statusCode(200);

    given()
        .auth()
        .oauth2(TestTokens.of("other-" + tenant, "admin", "tenant-admin"))
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.size()", is(0));
    assertThat(rows(tenant).count("audit")).isEqualTo(1);
    assertThat(rows("other").count("audit")).isZero();
    assertThat(rows("").count("audit")).isZero();
  }

  @ParameterizedTest
  @DisplayName("cannot be rewritten by the service itself")
  @ValueSource(
      strings = {
        "delete from audit",
        "update audit set action = 'AUDIT_READ'",
        "update audit set at = now()",
        "update audit set details = '{}'",
        "truncate audit"
      })
  void appendOnly(String sql) {
    put("{\"minimumCohort\":20}").statusCode(200);

    assertThatThrownBy(() -> rows(tenant).run(sql))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  @DisplayName("forgets who an erased member was, as the one who did and the one it was done to")
  void forgets() throws Throwable {
    Member coach = member("coach-1");
    Member erased = member("gone");
    transaction.run(
        erased, log -> log.record(Actor.of(coach, List.of("coach")), cleared().about("gone")));
    transaction.run(
        erased, log -> log.record(Actor.of(erased, List.of("analyst")), cleared().about("m-2")));

    transaction.run(erased, log -> log.forget(erased));

    get("")
        .body("items.actor", equalTo(List.of("erased", "coach-1")))
        .body("items[0].subject", nullValue());
    assertThat(
            rows(tenant)
                .value("select string_agg(subject, ',' order by at desc, id desc) from audit"))
        .isEqualTo("m-2,erased");
    assertThat(rows(tenant).value("select count(*) from audit where audit::text like '%gone%'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("keeps a line only together with what it tells of")
  void withTheChange() throws SQLException {
    assertThatThrownBy(
            () ->
                transaction.run(
                    member("coach-1"),
                    log ->
                        log.record(Actor.of(member("coach-1"), List.of("coach")), cleared())
                            .invoke(
                                () -> {
                                  throw new IllegalStateException("the change failed");
                                })))
        .hasMessage("the change failed");
    assertThat(rows(tenant).count("audit")).isZero();
  }

  private Member member(String id) {
    return new Member(new Tenant(tenant), id);
  }

  private static AuditedAction cleared() {
    return AuditedAction.of(AuditAction.MEMBER_CLEARED, Instant.now());
  }

  private ValidatableResponse put(String body) {
    return as("admin", "tenant-admin")
        .contentType("application/json")
        .body(body)
        .put(SETTINGS)
        .then();
  }

  private ValidatableResponse get(String query) {
    return as("admin", "tenant-admin").urlEncodingEnabled(false).get(PATH + query).then();
  }

  private RequestSpecification as(String member, String... roles) {
    return given().auth().oauth2(TestTokens.of(tenant, member, roles));
  }

  private TenantRows rows(String of) {
    return new TenantRows(url, of);
  }
}
