package org.rhomboid.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What a new consumer makes of {@code exercise-published}, from its start, by nothing but its contract. */
final class LayerLog {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String bootstrapServers;

  LayerLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Every committed record of a topic there is now. */
  List<ConsumerRecord<String, byte[]>> all(String topic) {
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(it -> new TopicPartition(topic, it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }

  /** Those of a key, oldest first. */
  List<ConsumerRecord<String, byte[]>> of(String topic, String key) {
    return all(topic).stream().filter(record -> record.key().equals(key)).toList();
  }

  /** What a tenant sees by slug: its own entries over the library's, what it hides left out. */
  Map<String, JsonNode> folded(String tenant) {
    Map<String, JsonNode> latest = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> record : all("exercise-published")) {
      if (record.value() == null) {
        latest.remove(record.key());
      } else {
        latest.put(record.key(), read(record));
      }
    }
    Map<String, JsonNode> seen = new TreeMap<>(layer(latest, "library"));
    seen.putAll(layer(latest, tenant));
    seen.values().removeIf(entry -> !entry.get("state").asText().equals("PUBLISHED"));
    return seen;
  }

  private static Map<String, JsonNode> layer(Map<String, JsonNode> latest, String tenant) {
    Map<String, JsonNode> entries = new TreeMap<>();
    latest.forEach(
        (key, entry) -> {
          if (key.startsWith(tenant + "/")) {
            entries.put(key.substring(tenant.length() + 1), entry);
          }
        });
    return entries;
  }

  static JsonNode read(ConsumerRecord<String, byte[]> record) {
    try {
      return JSON.readTree(record.value());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
