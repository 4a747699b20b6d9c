package org.rhomboid.endtoend.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rhomboid.local.LocalPostgres;

/** What really is in a service's database. */
public record Database(int port, String name) {

  /** The first column of every row, as text. */
  public List<String> column(String query, Object... arguments) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return texts(statement.executeQuery());
    } catch (SQLException failed) {
      throw new IllegalStateException(query, failed);
    }
  }

  /** The only number of a query such as {@code select count(*) …}. */
  public long number(String query, Object... arguments) {
    return Long.parseLong(column(query, arguments).get(0));
  }

  /** How many events wait for Kafka. */
  public long waitingEvents() {
    return number("select count(*) from outbox");
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), LocalPostgres.SUPERUSER, null);
  }

  private static List<String> texts(ResultSet rows) throws SQLException {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      texts.add(rows.getString(1));
    }
    return texts;
  }
}
