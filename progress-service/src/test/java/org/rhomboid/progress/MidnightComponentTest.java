package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("Streaks 10: one midnight of many members")
class MidnightComponentTest {

  private static final Duration A_MINUTE = Duration.ofMinutes(1);
  private static final int MANY = 2_000;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  private final String tenant = "lapse-" + UUID.randomUUID();
  private final ProgressClient mia = ProgressClient.ofNewMember(tenant);
  private ProgressTables tables;
  private Announced announced;

  @BeforeEach
  void lapsed() throws SQLException {
    tables = new ProgressTables(url);
    announced = new Announced(bootstrapServers, tables);
    mia.record(SessionJson.daysAgo(1));
    mia.record(SessionJson.daysAgo(0));
    TimeGoesBy.of(tables, mia).daysUnseen(2);
  }

  @Test
  @DisplayName("thousands at one midnight: one event each, and nobody waits for a row that is held")
  void thousands() throws SQLException {
    try (Connection held = tables.connect()) {
      held.setAutoCommit(false);
      copies(held);
      held.commit();
      ProgressTables.values(
          held,
          "select 1 from streak_due where tenant_id = ? and member_id = 'c-1' for update",
          tenant);

      await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(due()).isEqualTo(1));
      held.rollback();
    }
    done();

    List<Announced.Event> lapses =
        announced.ofTenant(tenant, "streak-updated").stream()
            .filter(it -> it.text("cause").equals("DAY_ELAPSED"))
            .toList();
    assertThat(lapses).hasSize(MANY + 1);
    assertThat(lapses).extracting(Announced.Event::key).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("one whose row cannot be read keeps nobody else waiting")
  void broken() throws SQLException {
    try (Connection connection = tables.connect()) {
      connection.setAutoCommit(false);
      ProgressTables.run(
          connection,
          "insert into member_progress (tenant_id, member_id, version, streak) values (?, 'broken', 1, '[]')",
          tenant);
      ProgressTables.run(
          connection,
          "insert into streak_due (tenant_id, member_id, due_at) values (?, 'broken', '2000-01-01')",
          tenant);
      ProgressTables.run(
          connection,
          "update streak_due set claimed_until = '-infinity' where tenant_id = ?",
          tenant);
      connection.commit();
    }

    await().atMost(A_MINUTE).untilAsserted(() -> assertThat(due()).isEqualTo(1));
    assertThat(announced.of(mia, "streak-updated")).hasSize(3);
    tables.run("delete from streak_due where tenant_id = ? and member_id = 'broken'", tenant);
  }

  /** Of the member whose streak has lapsed, so many more; nobody looks at them for as long as it takes to lock one. */
  private void copies(Connection connection) throws SQLException {
    ProgressTables.run(
        connection,
        """
        insert into member_progress (tenant_id, member_id, version, streak)
        select tenant_id, 'c-' || n, version, streak from member_progress, generate_series(1, %d) n where tenant_id = ?"""
            .formatted(MANY),
        tenant);
    ProgressTables.run(
        connection,
        """
        insert into streak_due (tenant_id, member_id, due_at)
        select tenant_id, 'c-' || n, due_at from streak_due, generate_series(1, %d) n where tenant_id = ?"""
            .formatted(MANY),
        tenant);
    ProgressTables.run(
        connection,
        "update streak_due set claimed_until = clock_timestamp() + interval '5 seconds' where tenant_id = ?",
        tenant);
  }

  private void done() {
    await().atMost(A_MINUTE).untilAsserted(() -> assertThat(due()).isZero());
  }

  private long due() throws SQLException {
    return tables.count(
        "select count(*) from streak_due where tenant_id = ? and due_at <= now()", tenant);
  }
}
