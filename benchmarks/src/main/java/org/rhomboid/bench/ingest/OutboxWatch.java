package org.rhomboid.bench.ingest;

import java.util.concurrent.TimeUnit;
import org.rhomboid.bench.parts.MeasuredParts;
import org.rhomboid.bench.store.Database;
import org.rhomboid.local.LocalPartException;

/** Looks again and again how many events wait, while something else is measured. */
final class OutboxWatch implements AutoCloseable {

  private static final long EVERY_MILLIS = 500;

  private final Database database;
  private final OutboxQueue outbox;
  private final Thread thread = new Thread(this::look, "outbox-watch");
  private volatile long most;
  private volatile boolean running = true;

  private OutboxWatch(Database database, MeasuredParts parts) {
    this.database = database;
    this.outbox = new OutboxQueue(database, parts);
  }

  /**
   * @param database of its own, which it closes
   */
  static OutboxWatch begin(Database database, MeasuredParts parts) {
    OutboxWatch watch = new OutboxWatch(database, parts);
    watch.thread.setDaemon(true);
    watch.thread.start();
    return watch;
  }

  /** The most that has waited until now. */
  long most() {
    return most;
  }

  private void look() {
    try {
      while (running) {
        most = Math.max(most, outbox.waiting());
        TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException | LocalPartException ended) {
      running = false;
    }
  }

  @Override
  public void close() {
    running = false;
    thread.interrupt();
    database.close();
  }
}
