package org.rhomboid.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Tenancy")
class TenancyComponentTest {

  private static final List<String> TENANT_TABLES =
      List.of(
          "member_progress",
          "session",
          "member_day",
          "check_in",
          "pause",
          "plan_fact",
          "safety_record",
          "streak_due",
          "member_schedule",
          "outbox",
          "inbox");

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final UUID id = UUID.randomUUID();
  private final String member = "t-" + id;

  @BeforeEach
  void recorded() {
    as("acme", member)
        .contentType("application/json")
        .body(session())
        .post("/sessions")
        .then()
        .statusCode(201);
  }

  @Test
  @DisplayName(
      "hides a session from another tenant's and another member's token, and leaves the id free to them")
  void notYours() {
    as("globex", member).get("/sessions/" + id).then().statusCode(404);
    as("acme", "another").get("/sessions/" + id).then().statusCode(404);
    as("globex", member).get("/sessions").then().body("items.size()", equalTo(0));
    as("globex", member).get("/streak").then().body("state", equalTo("NONE"));
    as("globex", member)
        .contentType("application/json")
        .body(session())
        .post("/sessions")
        .then()
        .statusCode(201);
  }

  @ParameterizedTest
  @DisplayName("a query without a tenant sees nothing")
  @ValueSource(strings = {"session", "member_progress", "member_day", "streak_due"})
  void failsClosed(String table) throws SQLException {
    assertThat(count("progress_app", null, table)).isZero();
    assertThat(count("progress_app", "", table)).isZero();
    assertThat(count("progress_app", "globex-of-" + id, table)).isZero();
    assertThat(count("progress_app", "acme", table)).isPositive();
    assertThat(count("progress_owner", null, table)).isZero();
  }

  @Test
  @DisplayName("a row of another tenant cannot be written")
  void foreignRow() {
    assertThatThrownBy(
            () ->
                update(
                    "insert into member_day (tenant_id, member_id, day) values ('globex', 'm', '2026-11-21')"))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  @DisplayName("every table with a tenant has row-level security, forced")
  void everyTable() throws SQLException {
    try (Connection connection = connect("postgres");
        ResultSet found =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select c.relname, c.relrowsecurity and c.relforcerowsecurity from pg_class c
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                    where c.relkind = 'r' order by 1""")) {
      int tables = 0;
      while (found.next()) {
        tables++;
        assertThat(found.getBoolean(2)).as(found.getString(1)).isTrue();
      }
      assertThat(tables).isGreaterThanOrEqualTo(TENANT_TABLES.size());
    }
  }

  @Test
  @DisplayName("the worker sees the queues and nothing else")
  void worker() throws SQLException {
    assertThat(count("progress_worker", null, "outbox")).isNotNegative();
    assertThat(count("progress_worker", null, "streak_due")).isPositive();
    assertThatThrownBy(() -> count("progress_worker", "acme", "session"))
        .hasMessageContaining("permission denied");
  }

  private String session() {
    Instant now = Instant.now();
    return """
        {"id":"%s","startedAt":"%s","completedAt":"%s","zone":"UTC",
         "items":[{"slug":"band-row","revision":1,"setsDone":1,"outcome":"DONE"}]}"""
        .formatted(id, now.minusSeconds(60), now.minusSeconds(30));
  }

  private static RequestSpecification as(String tenant, String member) {
    return given().auth().oauth2(TestTokens.of(tenant, member));
  }

  private void update(String sql) throws SQLException {
    try (Connection connection = connect("progress_app")) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("select set_config('app.tenant', 'acme', true)");
      connection.createStatement().executeUpdate(sql);
    }
  }

  private long count(String role, String tenant, String table) throws SQLException {
    try (Connection connection = connect(role)) {
      connection.setAutoCommit(false);
      if (tenant != null) {
        connection
            .createStatement()
            .execute("select set_config('app.tenant', '" + tenant + "', true)");
      }
      try (ResultSet found =
          connection.createStatement().executeQuery("select count(*) from " + table)) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  private Connection connect(String role) throws SQLException {
    return DriverManager.getConnection(url, role, "unused");
  }
}
