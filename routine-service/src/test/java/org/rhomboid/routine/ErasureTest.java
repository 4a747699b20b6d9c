package org.rhomboid.routine;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.rhomboid.events.EventType;

/** What the tests of erasure share: how a member is erased, and what is left of one. */
abstract class ErasureTest extends RoutineTest {

  /** Of every table that has a member's column: a table that comes later is held to it too. */
  private static final String ROWS_OF_MEMBER =
      """
      select coalesce(sum((xpath('/row/n/text()', query_to_xml(format(
        'select count(*) as n from %%I where tenant_id = %%L and member_id = %%L', table_name, '%1$s', '%2$s'),
        false, true, '')))[1]::text::bigint), 0)
      from information_schema.columns where table_schema = 'public' and column_name = 'member_id'""";

  final Instant now = Instant.now();
  final UUID erasure = EventPublisher.newId();

  @BeforeEach
  void library() {
    publishLibrary();
  }

  void erase(UUID id, Instant at) {
    publish(EventType.MEMBER_ERASED, id, "acme", member, at, erasedAt(at));
    await().atMost(PATIENCE).until(() -> inbox(id) == 1);
  }

  String erasedAt(Instant at) {
    return "{\"memberId\":\"" + member + "\",\"erasedAt\":\"" + at + "\"}";
  }

  long rows(String tenant, String who) {
    return count(ROWS_OF_MEMBER.formatted(tenant, who));
  }

  long inbox(UUID id) {
    return count("select count(*) from inbox where event_id = ?", id.toString());
  }

  Connection transaction(String tenant) throws SQLException {
    Connection connection = DriverManager.getConnection(databaseUrl, "routine_app", "unused");
    connection.setAutoCommit(false);
    execute(connection, "select set_config('app.tenant', '" + tenant + "', true)");
    return connection;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
