package org.rhomboid.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("The store")
class RowLevelSecurityComponentTest {

  private static final String REFUSED = "42501";

  @ConfigProperty(name = "RHOMBOID_POSTGRES_PORT")
  int port;

  @Test
  @DisplayName("shows a tenant the library")
  void library() throws SQLException {
    assertThat(count("acme", "select count(*) from exercise where tenant_id = 'library'"))
        .isEqualTo(52);
  }

  @ParameterizedTest
  @ValueSource(strings = {"exercise", "exercise_revision", "overlay", "library_release"})
  @DisplayName("shows nothing to a transaction without a tenant")
  void withoutTenant(String table) throws SQLException {
    assertThat(count("", "select count(*) from " + table)).isZero();
  }

  @Test
  @DisplayName("lets no tenant write the library, nor another tenant's catalog")
  void writes() {
    assertRefused("insert into exercise_revision values ('library', 'own', 1, '{}', now())");
    assertRefused("insert into exercise_revision values ('globex', 'own', 1, '{}', now())");
    assertRefused("insert into overlay values ('globex', 'seated-row', 1)");
    assertRefused("insert into library_release values ('library', 9)");
  }

  @Test
  @DisplayName("lets a tenant change nothing of the library")
  void changes() throws SQLException {
    assertThat(update("update exercise set revision = 2 where tenant_id = 'library'")).isZero();
    assertThat(update("delete from exercise where tenant_id = 'library'")).isZero();
    assertThat(update("update library_release set release = 9")).isZero();
  }

  @Test
  @DisplayName("keeps every revision: nobody changes or deletes one")
  void immutable() {
    assertRefused("update exercise_revision set body = '{}'");
    assertRefused("delete from exercise_revision");
  }

  @Test
  @DisplayName(
      "shows a tenant who has laid something over the library: itself; the worker sees all")
  void overlays() throws SQLException {
    Editor globex = Editor.ofNewTenant();
    globex.put("childs-pose", Editor.change("desk", true)).statusCode(201);
    String globexs = "select count(*) from overlay where tenant_id = '" + globex.tenant() + "'";

    assertThat(count("acme", globexs)).isZero();
    assertThat(count(globex.tenant(), globexs)).isOne();
    assertThat(count("catalog_worker", "", globexs)).isOne();
    assertThatThrownBy(() -> count("catalog_worker", "", "select count(*) from exercise"))
        .hasMessageContaining("permission denied");
    assertThat(update("update overlay set library_revision = 0 where tenant_id <> 'acme'"))
        .isZero();
  }

  private int count(String tenant, String sql) throws SQLException {
    return count("catalog_app", tenant, sql);
  }

  private int count(String role, String tenant, String sql) throws SQLException {
    try (Connection connection = CatalogDatabase.as(role, port, tenant);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private int update(String sql) throws SQLException {
    try (Connection connection = CatalogDatabase.as("catalog_app", port, "acme");
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private void assertRefused(String sql) {
    assertThatThrownBy(() -> update(sql))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED));
  }
}
