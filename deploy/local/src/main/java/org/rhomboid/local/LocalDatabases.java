package org.rhomboid.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One database per service, with three login roles each: `&lt;database&gt;_owner` owns the database and its schema and
 * migrates it, `&lt;database&gt;_app` is the service, `&lt;database&gt;_worker` looks for work across tenants. What the
 * latter two may see, the migrations grant. Nobody else can connect.
 */
public final class LocalDatabases {

  /** The databases of the product. */
  public static final List<String> ALL = List.of("catalog", "routine", "progress");

  private LocalDatabases() {}

  /**
   * Creates what is missing and sets the rights anew; data stays.
   *
   * @param databases names of lower-case letters and underscores
   */
  public static void create(LocalPostgres postgres, List<String> databases) {
    try {
      for (String database : databases) {
        requireName(database);
        createDatabase(postgres, database);
        grantSchema(postgres, database);
      }
    } catch (SQLException e) {
      throw new LocalPartException("Cannot create the databases: " + e.getMessage(), e);
    }
  }

  private static void createDatabase(LocalPostgres postgres, String name) throws SQLException {
    try (Connection connection = postgres.dataSource(LocalPostgres.SUPERUSER).getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : roles(name)) {
        if (!exists(statement, "select from pg_roles where rolname = '%s'", role)) {
          statement.execute("create role " + role);
        }
        statement.execute(
            "alter role %s login nosuperuser nocreatedb nocreaterole nobypassrls noinherit"
                .formatted(role));
      }
      if (!exists(statement, "select from pg_database where datname = '%s'", name)) {
        statement.execute("create database %s owner %s".formatted(name, owner(name)));
      }
      statement.execute("revoke all on database %s from public".formatted(name));
      statement.execute(
          "grant connect on database %s to %s".formatted(name, String.join(", ", roles(name))));
      statement.execute("revoke connect on database postgres from public");
    }
  }

  private static void grantSchema(LocalPostgres postgres, String name) throws SQLException {
    try (Connection connection = postgres.dataSource(name).getConnection();
        Statement statement = connection.createStatement()) {
      // owning the database is not enough to create tables since PostgreSQL 15
      statement.execute("alter schema public owner to " + owner(name));
      statement.execute("revoke all on schema public from public");
      statement.execute("grant usage on schema public to %s_app, %s_worker".formatted(name, name));
    }
  }

  private static boolean exists(Statement statement, String query, String name)
      throws SQLException {
    try (var rows = statement.executeQuery(query.formatted(name))) {
      return rows.next();
    }
  }

  private static String owner(String database) {
    return database + "_owner";
  }

  private static List<String> roles(String database) {
    return List.of(owner(database), database + "_app", database + "_worker");
  }

  private static void requireName(String database) {
    if (!database.matches("[a-z][a-z_]{0,50}")) {
      throw new IllegalArgumentException("Not a name for a database: " + database);
    }
  }
}
