package org.rhomboid.kit.postgres;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;

/**
 * The service's connections, which prepare each statement once, however long it is. The client of itself prepares one of more than 2,048 characters anew each
 * time: another round trip, and PostgreSQL makes its plan again. The one statement of a hot path writes all there is to write, and is longer than that.
 */
@Singleton
class PreparedOnce implements PgPoolCreator {

  /** In characters. The statements of a service are its own, so that this is no limit but a sign that one went wrong. */
  static final int LONGEST = 32_768;

  @Override
  public Pool create(Input input) {
    input
        .pgConnectOptionsList()
        .forEach(options -> options.setPreparedStatementCacheSqlLimit(LONGEST));
    return PgBuilder.pool()
        .using(input.vertx())
        .with(input.poolOptions())
        .connectingTo(new ArrayList<SqlConnectOptions>(input.pgConnectOptionsList()))
        .build();
  }
}
