package org.rhomboid.bench.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.rhomboid.local.LocalPartException;
import org.rhomboid.local.LocalPostgres;

/** A database, as the superuser whom no row-level security binds: to prepare and to look, never to measure. */
public final class Database implements AutoCloseable {

  private final int port;
  private final String name;
  private final Connection connection;

  private Database(int port, String name, Connection connection) {
    this.port = port;
    this.name = name;
    this.connection = connection;
  }

  /**
   * @param port of 127.0.0.1
   * @throws LocalPartException when it cannot be reached
   */
  public static Database open(int port, String name) {
    try {
      String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
      return new Database(
          port, name, DriverManager.getConnection(url, LocalPostgres.SUPERUSER, ""));
    } catch (SQLException failed) {
      throw new LocalPartException("PostgreSQL: " + failed.getMessage(), failed);
    }
  }

  public int port() {
    return port;
  }

  public String name() {
    return name;
  }

  /**
   * @return how many rows it was about
   * @throws LocalPartException when it fails
   */
  public long execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return Math.max(0, statement.getLargeUpdateCount());
    } catch (SQLException failed) {
      throw new LocalPartException("PostgreSQL: " + failed.getMessage(), failed);
    }
  }

  /**
   * The first column of the first row.
   *
   * @throws LocalPartException when there is none, or it fails
   */
  public String text(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        throw new LocalPartException("PostgreSQL has no row for: " + sql);
      }
      return rows.getString(1);
    } catch (SQLException failed) {
      throw new LocalPartException("PostgreSQL: " + failed.getMessage(), failed);
    }
  }

  /** The same as a number. */
  public long number(String sql) {
    return Long.parseLong(text(sql));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new LocalPartException("PostgreSQL: " + failed.getMessage(), failed);
    }
  }
}
