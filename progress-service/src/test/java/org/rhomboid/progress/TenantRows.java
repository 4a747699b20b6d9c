package org.rhomboid.progress;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The tables as the service sees them: by a role that owns nothing, and of one tenant. */
final class TenantRows {

  private final String url;
  private final String tenant;

  TenantRows(String url, String tenant) {
    this.url = url;
    this.tenant = tenant;
  }

  /** The first column of the first row, as text. */
  String value(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  long count(String table) throws SQLException {
    return Long.parseLong(value("select count(*) from " + table));
  }

  void run(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
      connection.commit();
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url, "progress_app", "unused");
    connection.setAutoCommit(false);
    try (Statement claim = connection.createStatement()) {
      claim.execute("select set_config('app.tenant', '" + tenant + "', true)");
    }
    return connection;
  }
}
