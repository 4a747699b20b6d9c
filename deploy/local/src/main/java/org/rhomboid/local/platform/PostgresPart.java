package org.rhomboid.local.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.rhomboid.local.Durability;
import org.rhomboid.local.LocalDatabases;
import org.rhomboid.local.LocalPostgres;
import org.rhomboid.local.Waiting;

/** The database server. Its own pid file in its data says who it is: no other is kept. */
final class PostgresPart implements Part {

  static final String NAME = "postgres";
  private static final Duration DIES_WITHIN = Duration.ofSeconds(10);

  private final Home home;
  private final int port;
  private final Durability durability;

  PostgresPart(Home home, int port, Durability durability) {
    this.home = home;
    this.port = port;
    this.durability = durability;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Optional<ProcessHandle> process() {
    return LocalPostgres.process(data());
  }

  @Override
  public void start() {
    connect();
  }

  @Override
  public boolean isReady() {
    return isRunning() && LocalPostgres.answers(port);
  }

  @Override
  public void furnish() {
    LocalDatabases.create(connect(), LocalDatabases.ALL);
  }

  @Override
  public void stop() {
    LocalPostgres.stop(data());
  }

  @Override
  public void kill() {
    process().ifPresent(ProcessHandle::destroyForcibly);
    Waiting.await(DIES_WITHIN, () -> !isRunning());
  }

  private LocalPostgres connect() {
    return LocalPostgres.start(data(), port, durability, home.log(NAME));
  }

  private Path data() {
    return home.data(NAME);
  }
}
