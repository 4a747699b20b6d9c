package org.rhomboid.kit.postgres;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Forgets events that can no longer be delivered again. They are remembered for longer than the topics that an inbox stands behind keep them (90 days); a
 * compacted topic that is read anew after that is guarded by its sequences. Used by the relay's thread only, which may wait.
 */
@ApplicationScoped
class InboxRetention {

  private static final Duration EVERY = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** At most 10,000 rows an hour and instance: less than a second's work, never a long lock. */
  private static final String FORGET =
      """
      delete from inbox where ctid = any(array(
        select ctid from inbox where at < now() - interval '100 days' order by at limit 10000))""";

  private final Pool pool;
  private long appliedAt = System.nanoTime() - EVERY.toNanos();

  InboxRetention(@ReactiveDataSource("worker") Pool pool) {
    this.pool = pool;
  }

  void applyWhenDue() {
    if (System.nanoTime() - appliedAt < EVERY.toNanos()) {
      return;
    }
    pool.query(FORGET).execute().await().atMost(PATIENCE);
    appliedAt = System.nanoTime();
  }
}
