package org.rhomboid.local.deadletter;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.rhomboid.local.LocalPartException;

/** Kafka's clients, each for one purpose. Keys and values are bytes: what is given back is what was there, readable or not. */
record Clients(String bootstrapServers) {

  /** The group in whose name it is remembered what was given back; it has no members. */
  static final String GROUP = "rhomboid-dlq-replay";

  private static final String ANSWER_MILLIS = "15000";

  /** Reads what is committed, from the start of each partition of the topic, in no group. */
  KafkaConsumer<byte[], byte[]> reader(String topic) {
    KafkaConsumer<byte[], byte[]> consumer = reader();
    List<TopicPartition> partitions = partitions(consumer, topic);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  /** The same without a topic yet. In the group only to ask what it has committed. */
  KafkaConsumer<byte[], byte[]> reader() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "group.id", GROUP,
            "isolation.level", "read_committed",
            "enable.auto.commit", "false",
            "auto.offset.reset", "earliest",
            "default.api.timeout.ms", ANSWER_MILLIS,
            // a launcher has a small heap, and records may be large
            "fetch.max.bytes", "8388608");
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /** Fences any other that gives back at this moment. */
  KafkaProducer<byte[], byte[]> producer() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "acks", "all",
            "enable.idempotence", "true",
            "transactional.id", GROUP,
            // so long at most do readers of committed records wait behind one that was killed
            "transaction.timeout.ms", ANSWER_MILLIS,
            "max.block.ms", ANSWER_MILLIS);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
    var found = consumer.listTopics().get(topic);
    if (found == null) {
      throw new LocalPartException(
          "the broker has no topic %s: ./rhomboid up creates it".formatted(topic));
    }
    return found.stream()
        .map(it -> new TopicPartition(topic, it.partition()))
        .sorted((one, other) -> Integer.compare(one.partition(), other.partition()))
        .toList();
  }
}
