package org.rhomboid.kit.postgres;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends the rows of one shard, a batch a Kafka transaction. The transactional id is the shard's, so the broker fences a relay that was paused, lost its
 * lease and comes back. Readers of committed records never see a batch that was given up.
 */
final class ShardProducer implements AutoCloseable {

  private final KafkaProducer<String, byte[]> producer;

  /**
   * Fences every earlier producer of the shard.
   *
   * @throws org.apache.kafka.common.KafkaException when the broker cannot be reached within 5 s
   */
  ShardProducer(String bootstrapServers, String service, int shard) {
    Map<String, Object> config =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.TRANSACTIONAL_ID_CONFIG,
            service + "-outbox-" + shard,
            ProducerConfig.CLIENT_ID_CONFIG,
            service + "-outbox-" + shard,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            10_000,
            ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
            15_000,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            8L << 20);
    producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer());
    try {
      producer.initTransactions();
    } catch (RuntimeException unreachable) {
      close();
      throw unreachable;
    }
  }

  /** Returns when the broker has acknowledged all of them, or throws and none is visible to readers of committed records. */
  void send(List<OutboxRow> rows) {
    producer.beginTransaction();
    for (OutboxRow row : rows) {
      producer.send(record(row));
    }
    producer.commitTransaction();
  }

  /** Does not wait: what is not committed is aborted by the next producer of the shard. */
  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }

  private static ProducerRecord<String, byte[]> record(OutboxRow row) {
    byte[] value = row.payload() == null ? null : bytes(row.payload());
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), value);
    row.headers().forEach((name, text) -> record.headers().add(name, bytes(text.toString())));
    return record;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
