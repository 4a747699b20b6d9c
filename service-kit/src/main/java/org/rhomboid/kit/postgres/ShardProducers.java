package org.rhomboid.kit.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * A producer for each shard that this process relays. A shard whose records Kafka refuses waits by itself: the others go on. Used by the relay's thread
 * only.
 */
@ApplicationScoped
class ShardProducers {

  private static final Logger LOG = Logger.getLogger(ShardProducers.class);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

  private final Map<Integer, ShardProducer> producers = new HashMap<>();
  private final Map<Integer, Long> failedAt = new HashMap<>();
  private final String bootstrapServers;
  private final String service;

  ShardProducers(
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.bootstrapServers = bootstrapServers;
    this.service = service;
  }

  /** Those that have not just failed. */
  List<Integer> ready(Collection<Integer> shards) {
    return shards.stream().filter(shard -> !isPaused(shard)).toList();
  }

  /**
   * Makes the producer of a shard where it is missing, which fences those of other relays. What was read before may have been sent by one of them meanwhile,
   * with later rows: sent again now, it would stand behind those.
   *
   * @return whether rows that were read before may be sent
   */
  boolean alreadyFenced(int shard) {
    if (producers.containsKey(shard)) {
      return true;
    }
    try {
      producers.put(shard, new ShardProducer(bootstrapServers, service, shard));
    } catch (KafkaException unreachable) {
      pause(shard, unreachable);
    }
    return false;
  }

  /** @return whether the broker has acknowledged all of them */
  boolean send(int shard, List<OutboxRow> rows) {
    try {
      producers.get(shard).send(rows);
      return true;
    } catch (KafkaException failed) {
      close(shard);
      pause(shard, failed);
      return false;
    }
  }

  void close(int shard) {
    ShardProducer producer = producers.remove(shard);
    if (producer != null) {
      producer.close();
    }
  }

  void closeAll() {
    List.copyOf(producers.keySet()).forEach(this::close);
  }

  private boolean isPaused(int shard) {
    Long failed = failedAt.get(shard);
    return failed != null && System.nanoTime() - failed < PAUSE_AFTER_FAILURE.toNanos();
  }

  private void pause(int shard, KafkaException cause) {
    failedAt.put(shard, System.nanoTime());
    LOG.warnf("outbox waits shard=%d cause=%s", shard, cause.toString());
  }
}
