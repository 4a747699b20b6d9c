package org.rhomboid.progress;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The tables as they are, past row-level security: what a test arranges and looks up behind the service's back. */
final class ProgressTables {

  private final String url;

  ProgressTables(String url) {
    this.url = url;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "unused");
  }

  /** The first column of every row, as text. */
  List<String> values(String sql, Object... parameters) throws SQLException {
    try (Connection connection = connect()) {
      return values(connection, sql, parameters);
    }
  }

  static List<String> values(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet found = statement.executeQuery()) {
      List<String> values = new ArrayList<>();
      while (found.next()) {
        values.add(found.getString(1));
      }
      return values;
    }
  }

  /** The first column of the first row, as text. */
  String value(String sql, Object... parameters) throws SQLException {
    return values(sql, parameters).get(0);
  }

  long count(String sql, Object... parameters) throws SQLException {
    return Long.parseLong(value(sql, parameters));
  }

  void run(String sql, Object... parameters) throws SQLException {
    try (Connection connection = connect()) {
      run(connection, sql, parameters);
    }
  }

  static void run(Connection connection, String sql, Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, parameters)) {
      statement.executeUpdate();
    }
  }

  /** A pause as if it had been made in time, also where it is over. */
  UUID pause(ProgressClient client, LocalDate from, LocalDate to) throws SQLException {
    UUID id = UUID.randomUUID();
    run(
        """
        insert into pause (tenant_id, member_id, id, from_date, to_date, reason, created_at, fingerprint)
        values (?, ?, ?, ?, ?, 'flare', now(), 'none')""",
        client.tenant(),
        client.member(),
        id,
        from,
        to);
    return id;
  }

  /** What is kept of a member's streak: the fold, its checkpoints and the totals of each date, and when it changes next. */
  String streakRows(ProgressClient client) throws SQLException {
    return value(
        """
        select jsonb_build_object(
          'streak', (select p.streak from member_progress p where p.tenant_id = t.tenant and p.member_id = t.member),
          'due', (select u.due_at from streak_due u where u.tenant_id = t.tenant and u.member_id = t.member),
          'days', (select jsonb_agg(to_jsonb(d) - 'member_id' order by d.day) from member_day d
            where d.tenant_id = t.tenant and d.member_id = t.member and d.sessions > 0))::text
        from (select ?::text as tenant, ?::text as member) as t""",
        client.tenant(),
        client.member());
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
