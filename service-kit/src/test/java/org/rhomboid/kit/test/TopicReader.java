package org.rhomboid.kit.test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** An ordinary consumer of committed records, as any other program would be. */
public final class TopicReader {

  private TopicReader() {}

  /**
   * Reads a topic from its start until enough records match.
   *
   * @throws AssertionError when they do not come in time
   */
  public static List<ConsumerRecord<String, byte[]>> read(
      String bootstrapServers,
      String topic,
      int count,
      Duration patience,
      Predicate<ConsumerRecord<String, byte[]>> wanted) {
    long deadline = System.nanoTime() + patience.toNanos();
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (found.size() < count) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(
              "expected " + count + " records on " + topic + ", found " + found.size());
        }
        consumer.poll(Duration.ofMillis(200)).forEach(record -> addIf(found, record, wanted));
      }
    }
    return found;
  }

  public static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(it -> headers.put(it.key(), new String(it.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  private static void addIf(
      List<ConsumerRecord<String, byte[]>> found,
      ConsumerRecord<String, byte[]> record,
      Predicate<ConsumerRecord<String, byte[]>> wanted) {
    if (wanted.test(record)) {
      found.add(record);
    }
  }

  private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
