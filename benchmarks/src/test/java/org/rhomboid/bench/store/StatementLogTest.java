package org.rhomboid.bench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of PostgreSQL")
final class StatementLogTest {

  private static final String LOG =
      """
      2026-11-21 17:00:00 UTC [1] LOG:  started before
      @app@10@ LOG:  statement: begin
      @worker@20@ LOG:  statement: begin
      @app@10@ LOG:  execute P_1: select version
      	from t where a = $1 and b = $2
      @app@10@ DETAIL:  Parameters: $1 = 'acme', $2 = NULL
      @worker@20@ LOG:  execute <unnamed>: delete from q
      @app@10@ LOG:  execute P_2: insert into t select $1
      @app@10@ DETAIL:  Parameters: $1 = '{"a":"it''s $2 = ''x''"}'
      @app@10@ LOG:  duration: 1.2 ms
      @app@10@ LOG:  statement: commit
      @app@10@ LOG:  statement: begin
      """;

  @Test
  @DisplayName(
      "tells whole transactions of each connection, with texts over several lines and values as they were sent")
  void transactions() {
    List<List<LoggedStatement>> found = StatementLog.transactions(LOG);

    assertThat(found)
        .containsExactly(
            List.of(
                new LoggedStatement("app", "10", "begin", List.of()),
                new LoggedStatement(
                    "app",
                    "10",
                    "select version\nfrom t where a = $1 and b = $2",
                    Arrays.asList("acme", null)),
                new LoggedStatement(
                    "app", "10", "insert into t select $1", List.of("{\"a\":\"it's $2 = 'x'\"}")),
                new LoggedStatement("app", "10", "commit", List.of())));
  }

  @Test
  @DisplayName("reads a value of a megabyte")
  void large() {
    String value = "x''".repeat(350_000);

    assertThat(StatementLog.values("Parameters: $1 = '" + value + "'"))
        .containsExactly(value.replace("''", "'"));
  }
}
