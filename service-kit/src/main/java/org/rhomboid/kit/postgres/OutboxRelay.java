package org.rhomboid.kit.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
  private static final int BATCH = 1_000;
  private static final long POLL_MILLIS = 250;
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 1_000;

  private final OutboxQueue queue;
  private final OutboxSignal signal;
  private final String bootstrapServers;
  private final String service;
  private final UUID owner = UUID.randomUUID();
  private final Map<Integer, ShardProducer> producers = new HashMap<>();
  private final Thread thread = new Thread(this, "outbox-relay");
  private Map<Integer, Long> held = Map.of();
  private long leasedAt;
  private volatile boolean running = true;

  OutboxRelay(
      OutboxQueue queue,
      OutboxSignal signal,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.queue = queue;
    this.signal = signal;
    this.bootstrapServers = bootstrapServers;
    this.service = service;
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

  @Override
  public void run() {
    try {
      while (running) {
        signal.await(work() ? 0 : POLL_MILLIS);
      }
      queue.release(owner, List.copyOf(held.keySet()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException unreachable) {
      LOG.debug("leases are left to expire", unreachable);
    } finally {
      producers.values().forEach(ShardProducer::close);
    }
  }

  /** @return whether there may be more to do at once */
  private boolean work() throws InterruptedException {
    try {
      renewLeases();
      return relay();
    } catch (RuntimeException failed) {
      LOG.warnf("outbox waits cause=%s", failed.toString());
      TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
      return false;
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
    if (held.isEmpty()) {
      return false;
    }
    Map<Integer, List<OutboxRow>> rows =
        queue.unsent(held.keySet(), BATCH).stream()
            .collect(Collectors.groupingBy(OutboxRow::shard));
    if (fenceOff(rows.keySet())) {
      return true;
    }
    rows.forEach(this::send);
    return rows.values().stream().mapToInt(List::size).sum() == BATCH;
  }

  /**
   * Makes the producers that are missing, which fences those of other relays. What was read before may have been sent by one of them meanwhile, with later
   * rows: sent again now, it would stand behind those.
   *
   * @return whether it has to be read again
   */
  private boolean fenceOff(Set<Integer> shards) {
    List<Integer> without = shards.stream().filter(it -> !producers.containsKey(it)).toList();
    without.forEach(shard -> producers.put(shard, producer(shard)));
    return !without.isEmpty();
  }

  private void send(int shard, List<OutboxRow> rows) {
    try {
      producers.get(shard).send(rows);
    } catch (KafkaException failed) {
      close(shard);
      throw failed;
    }
    queue.sent(rows, shard, owner, held.get(shard));
  }

  private ShardProducer producer(int shard) {
    return new ShardProducer(bootstrapServers, service, shard);
  }

  private void closeUnlessHeld(int shard, long epoch, Map<Integer, Long> now) {
    if (!Long.valueOf(epoch).equals(now.get(shard))) {
      close(shard);
    }
  }

  private void close(int shard) {
    ShardProducer producer = producers.remove(shard);
    if (producer != null) {
      producer.close();
    }
  }
}
