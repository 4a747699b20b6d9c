package org.rhomboid.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL 18 on 127.0.0.1, in a process of its own that outlives this JVM until somebody stops it. The
 * superuser is {@value #SUPERUSER}; every connection of this machine is trusted.
 */
public final class LocalPostgres implements AutoCloseable {

  /** The role that may do everything; made for administration, never for a service. */
  public static final String SUPERUSER = "postgres";

  private static final Duration START_AT_MOST = Duration.ofSeconds(60);

  private final PostgresServer server;
  private final int port;

  private LocalPostgres(PostgresServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts the server, or takes over the one that already runs on this data. What a kill -9 left behind is cleared up.
   *
   * @param dataFolder made and filled at the first start; everything of the server is in it
   * @param port 1 to 65535
   * @throws LocalPartException when it does not accept connections within a minute
   */
  public static LocalPostgres start(Path dataFolder, int port, Durability durability) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    return start(folder, port, durability, folder.resolveSibling(folder.getFileName() + ".log"));
  }

  /** The same, with the file that the server's own log is appended to. */
  public static LocalPostgres start(Path dataFolder, int port, Durability durability, Path log) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    var server = new PostgresServer(folder, log.toAbsolutePath());
    server.initialize(durability);
    server.start(port, durability);
    var postgres = new LocalPostgres(server, port);
    if (!Waiting.await(START_AT_MOST, () -> answers(port))) {
      throw new LocalPartException(
          "PostgreSQL does not answer on port " + port + "; its log is " + log);
    }
    return postgres;
  }

  /** The port of 127.0.0.1 that it listens on. */
  public int port() {
    return port;
  }

  /** Where a JDBC driver finds a database, without user. */
  public String jdbcUrl(String database) {
    return jdbcUrl(port, database);
  }

  private static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The living server process on this data, whoever started it. */
  public static Optional<ProcessHandle> process(Path dataFolder) {
    return Postmaster.of(dataFolder.toAbsolutePath().normalize()).map(Postmaster::process);
  }

  /** Stops the server on this data, whoever started it; fine if none runs. */
  public static void stop(Path dataFolder) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    new PostgresServer(folder, folder).stop();
  }

  /** Whether a server of ours accepts connections on the port. */
  public static boolean answers(int port) {
    try (var connection = dataSource(port, SUPERUSER).getConnection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Kills the postmaster as kill -9 does: for tests of what happens then. */
  public void kill() {
    server.kill();
  }

  /** Stops it: open transactions are rolled back, everything committed is kept. */
  @Override
  public void close() {
    server.stop();
  }

  PGSimpleDataSource dataSource(String database) {
    return dataSource(port, database);
  }

  private static PGSimpleDataSource dataSource(int port, String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl(port, database));
    source.setUser(SUPERUSER);
    return source;
  }

  static boolean isInitialized(Path dataFolder) {
    return Files.exists(dataFolder.resolve("PG_VERSION"));
  }
}
