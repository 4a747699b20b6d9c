package org.rhomboid.bench.ingest;

import java.util.Locale;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.store.Database;

/** What waits to be sent to Kafka: looked at, and kept from the relay where pgbench writes to it. */
final class OutboxQueue {

  private static final String WAITING =
      "select coalesce((select max(seq) from outbox) - (select min(seq) from outbox) + 1, 0)";

  private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

  /** No relay gets hold of it: pgbench alone is measured, as the limit has to be. */
  private static final String HOLD =
      "update outbox_lease set owner = '%s', epoch = epoch + 1, expires_at = 'infinity'"
          .formatted(NOBODY);

  private static final String RELEASE =
      "update outbox_lease set expires_at = '-infinity' where owner = '%s'".formatted(NOBODY);

  private static final String HELD =
      "select count(*) from outbox_lease where owner <> '%s'".formatted(NOBODY);

  private final Database database;
  private final MeasuredParts parts;

  OutboxQueue(Database database, MeasuredParts parts) {
    this.database = database;
    this.parts = parts;
  }

  /** How many rows wait, about: some numbers are never used. */
  long waiting() {
    return database.number(WAITING);
  }

  /** Waits until everything is sent; says how long that took, in seconds. */
  double awaitEmpty() {
    long from = System.nanoTime();
    parts.await("the outbox is sent", () -> waiting() == 0);
    return (System.nanoTime() - from) / 1e9;
  }

  /** Has the relay wait. */
  void hold() {
    awaitEmpty();
    database.execute(HOLD);
  }

  /** Throws away what was written meanwhile and lets the relay go on. */
  void release() {
    database.execute("truncate outbox");
    database.execute(RELEASE);
    long shards = database.number("select count(*) from outbox_lease");
    parts.await("the relay goes on", () -> database.number(HELD) == shards);
  }

  static String inWords(long rows, double seconds) {
    return String.format(
        Locale.ROOT, "%,d events behind at most, and none %.1f s after it", rows, seconds);
  }
}
