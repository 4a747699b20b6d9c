package org.rhomboid.gateway.in.kafka.live;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.rhomboid.gateway.usecase.live.LiveTopic;

/** Consumers of committed records, with no group and no offsets of their own: nothing of who reads is left at the broker. */
@Singleton
final class LiveConsumers {

  /** What one answer of the broker may bring: the gateway's heap is small. */
  private static final int FETCH_BYTES = 2 << 20;

  private static final int PARTITION_FETCH_BYTES = 256 << 10;
  private static final int CALL_MILLIS = 5_000;

  private final String bootstrapServers;

  LiveConsumers(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  KafkaConsumer<String, byte[]> open() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrapServers,
            "client.id",
            "gateway-live",
            "isolation.level",
            "read_committed",
            "enable.auto.commit",
            false,
            "allow.auto.create.topics",
            false,
            // an offset that is not there is no detail: whoever stood there is told to read anew
            "auto.offset.reset",
            "none",
            "fetch.max.bytes",
            FETCH_BYTES,
            "max.partition.fetch.bytes",
            PARTITION_FETCH_BYTES,
            "default.api.timeout.ms",
            CALL_MILLIS,
            "reconnect.backoff.max.ms",
            2_000);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * How many partitions each topic has.
   *
   * @throws KafkaException when they are not as many on each: then an event's partition would say nothing about another's
   */
  static int partitions(KafkaConsumer<?, ?> consumer) {
    List<Integer> found =
        LiveTopic.ALL.stream().map(topic -> partitions(consumer, topic)).distinct().toList();
    if (found.size() != 1 || found.get(0) == 0) {
      throw new KafkaException(
          "the live topics have " + found + " partitions, and not as many each");
    }
    return found.get(0);
  }

  static TopicPartition place(LiveTopic topic, int partition) {
    return new TopicPartition(topic.topic(), partition);
  }

  private static int partitions(KafkaConsumer<?, ?> consumer, LiveTopic topic) {
    List<PartitionInfo> found = consumer.partitionsFor(topic.topic());
    return found == null ? 0 : found.size();
  }
}
