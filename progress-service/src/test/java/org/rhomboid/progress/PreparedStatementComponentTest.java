package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rhomboid.kit.test.LocalParts;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@DisplayName("A statement of the hot path")
class PreparedStatementComponentTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject Pool pool;

  @ParameterizedTest(name = "of {0} characters")
  @ValueSource(ints = {100, 2_049, 30_000})
  @DisplayName("is prepared once a connection, however long it is")
  void isPreparedOnce(int length) {
    String sql = "select '" + "x".repeat(length) + "'";

    Long times = pool.withConnection(connection -> twice(connection, sql)).await().atMost(PATIENCE);

    assertThat(times).isEqualTo(2);
  }

  /** How often the one that stays prepared was run. */
  private static Uni<Long> twice(SqlConnection connection, String sql) {
    return connection
        .preparedQuery(sql)
        .execute()
        .chain(once -> connection.preparedQuery(sql).execute())
        .chain(
            again ->
                connection
                    .query(
                        "select coalesce(sum(generic_plans + custom_plans), 0) as times"
                            + " from pg_prepared_statements where statement = '"
                            + sql.replace("'", "''")
                            + "'")
                    .execute())
        .map(rows -> rows.iterator().next().getLong("times"));
  }
}
