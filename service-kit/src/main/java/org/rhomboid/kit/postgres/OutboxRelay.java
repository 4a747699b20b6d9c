package org.rhomboid.kit.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Moves committed rows of the outbox to Kafka, in order per key, each at least once. It is a queue and not a log with a cursor: what commits late is simply
 * found later, because nothing remembers a last id. One thread serves the shards whose lease this process holds.
 */
@ApplicationScoped
class OutboxRelay implements Runnable {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final Duration LEASE = Duration.ofSeconds(6);
  private static final Duration RENEWAL = Duration.ofSeconds(2);
  private static final int BATCH = 500;
  private static final long POLL_MILLIS = 250;

  /**
   * From the start of one pass to that of the next, at least: a pass costs a transaction of Kafka and one of the database for each shard, however few events
   * it moves. An event after a silence leaves at once; in a stream of them this many milliseconds' worth leave together.
   */
  private static final long GATHERING_MILLIS = 50;

  private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

  private final OutboxQueue queue;
  private final OutboxSignal signal;
  private final ShardProducers producers;
  private final InboxRetention inbox;
  private final UUID owner = UUID.randomUUID();
  private final Thread thread = new Thread(this, "outbox-relay");
  private Map<Integer, Long> held = Map.of();
  private long leasedAt;
  private volatile long passedAt = System.nanoTime();
  private volatile boolean running = true;

  OutboxRelay(
      OutboxQueue queue, OutboxSignal signal, ShardProducers producers, InboxRetention inbox) {
    this.queue = queue;
    this.signal = signal;
    this.producers = producers;
    this.inbox = inbox;
  }

  void start(@Observes StartupEvent started) {
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    signal.announced();
    signal.committed();
    thread.join(5_000);
  }

  Duration sinceLastPass() {
    return Duration.ofNanos(System.nanoTime() - passedAt);
  }

  @Override
  public void run() {
    try {
      while (running) {
        long began = System.nanoTime();
        if (!pass()) {
          signal.await(POLL_MILLIS);
          gather(began);
        }
      }
      queue.release(owner, List.copyOf(held.keySet()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unreachable) {
      LOG.debug("leases are left to expire", unreachable);
    } finally {
      producers.closeAll();
    }
  }

  /**
   * Nothing may end the thread but the end of the service: an error too, such as a batch that does not fit into memory, is tried again.
   *
   * @return whether there may be more to do at once
   */
  private boolean pass() throws InterruptedException {
    try {
      renewLeases();
      inbox.applyWhenDue();
      return relay();
    } catch (RuntimeException | Error failed) {
      LOG.warnf("outbox waits cause=%s", failed.toString());
      TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
      return false;
    } finally {
      passedAt = System.nanoTime();
    }
  }

  private void gather(long lastPass) throws InterruptedException {
    long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastPass);
    if (running && passed < GATHERING_MILLIS) {
      TimeUnit.MILLISECONDS.sleep(GATHERING_MILLIS - passed);
    }
  }

  private void renewLeases() {
    if (System.nanoTime() - leasedAt < RENEWAL.toNanos() && !held.isEmpty()) {
      return;
    }
    Map<Integer, Long> now = queue.lease(owner, LEASE);
    held.forEach((shard, epoch) -> closeUnlessHeld(shard, epoch, now));
    held = now;
    leasedAt = System.nanoTime();
  }

  private boolean relay() {
    List<Integer> shards = producers.ready(held.keySet());
    if (shards.isEmpty()) {
      return false;
    }
    Map<Integer, List<OutboxRow>> rows =
        queue.unsent(shards, BATCH).stream().collect(Collectors.groupingBy(OutboxRow::shard));
    boolean more = false;
    for (Map.Entry<Integer, List<OutboxRow>> shard : rows.entrySet()) {
      more |= relay(shard.getKey(), shard.getValue());
    }
    return more;
  }

  /** @return whether the shard may have more to send at once */
  private boolean relay(int shard, List<OutboxRow> rows) {
    if (!producers.alreadyFenced(shard)) {
      return true;
    }
    if (!producers.send(shard, rows)) {
      return false;
    }
    queue.sent(rows, shard, owner, held.get(shard));
    return rows.size() == BATCH;
  }

  private void closeUnlessHeld(int shard, long epoch, Map<Integer, Long> now) {
    if (!Long.valueOf(epoch).equals(now.get(shard))) {
      producers.close(shard);
    }
  }
}
