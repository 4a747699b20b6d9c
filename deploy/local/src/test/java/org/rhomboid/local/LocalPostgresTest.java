package org.rhomboid.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalPostgresTest {

  private final int port = Ports.free();
  private Path data;
  private LocalPostgres postgres;

  @BeforeEach
  void start(@TempDir Path folder) {
    data = folder.resolve("postgres");
    postgres = LocalPostgres.start(data, port, Durability.FAST);
  }

  @AfterEach
  void stop() {
    postgres.close();
  }

  @Test
  @DisplayName(
      "A running server is taken over; for other durability it is started anew, and durable syncs every commit")
  void takenOver() throws SQLException {
    long pid = pid();

    LocalPostgres.start(data, port, Durability.FAST);
    assertThat(pid()).isEqualTo(pid);
    assertThat(show("fsync")).isEqualTo("off");

    LocalPostgres.start(data, port, Durability.DURABLE);
    assertThat(pid()).isNotEqualTo(pid);
    assertThat(show("fsync")).isEqualTo("on");
    assertThat(show("synchronous_commit")).isEqualTo("on");
    assertThat(show("full_page_writes")).isEqualTo("on");
  }

  @Test
  @DisplayName("What was committed is there after a stop, after kill -9, and beside a recycled pid")
  void keepsData() throws Exception {
    execute("create table kept (how text)");
    execute("insert into kept values ('stop')");
    postgres.close();
    postgres = LocalPostgres.start(data, port, Durability.DURABLE);

    execute("insert into kept values ('kill')");
    postgres.kill();
    postgres = LocalPostgres.start(data, port, Durability.DURABLE);

    execute("insert into kept values ('reboot')");
    postgres.kill();
    nameInPidFile(ProcessHandle.current().pid());
    postgres = LocalPostgres.start(data, port, Durability.DURABLE);

    assertThat(query("select string_agg(how, ' ') from kept")).isEqualTo("stop kill reboot");
  }

  @Test
  @DisplayName("Each service has its database, and only its own roles get in")
  void databases() throws SQLException {
    LocalDatabases.create(postgres, LocalDatabases.ALL);
    LocalDatabases.create(postgres, LocalDatabases.ALL);

    executeAs("progress", "progress_owner", "create table session (id int)");
    for (String role : List.of("progress_app", "progress_worker")) {
      executeAs("progress", role, "select 1");
      assertRefused("progress", role, "create table mine (id int)", "42501");
      assertRefused("progress", role, "select * from session", "42501");
    }
    assertRefused("progress", "routine_app", "select 1", "42501");
    assertRefused("routine", "progress_owner", "select 1", "42501");
    assertThat(
            query(
                "select count(*) from pg_roles where rolname ~ '_(owner|app|worker)$'"
                    + " and (rolsuper or rolbypassrls or rolcreaterole)"))
        .isEqualTo("0");
  }

  private void nameInPidFile(long foreignPid) throws IOException {
    Path file = data.resolve("postmaster.pid");
    List<String> lines = Files.readAllLines(file);
    lines.set(0, Long.toString(foreignPid));
    Files.write(file, lines);
  }

  private long pid() {
    return Postmaster.of(data).orElseThrow().process().pid();
  }

  private String show(String setting) throws SQLException {
    return query("show " + setting);
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = connect("postgres", "postgres");
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    executeAs("postgres", "postgres", sql);
  }

  private void executeAs(String database, String role, String sql) throws SQLException {
    try (Connection connection = connect(database, role)) {
      connection.createStatement().execute(sql);
    }
  }

  private void assertRefused(String database, String role, String sql, String state) {
    assertThatThrownBy(() -> executeAs(database, role, sql))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
  }

  private Connection connect(String database, String role) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(database), role, "");
  }
}
