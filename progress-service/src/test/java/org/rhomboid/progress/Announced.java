package org.rhomboid.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rhomboid.events.EventSchemas;
import org.rhomboid.kit.test.TopicReader;

/** All that was said so far, so that a test can also see what was not. Every event is held to its contract, and one that the relay repeats counts once. */
final class Announced {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String bootstrapServers;
  private final ProgressTables tables;

  Announced(String bootstrapServers, ProgressTables tables) {
    this.bootstrapServers = bootstrapServers;
    this.tables = tables;
  }

  /** An event: its headers and its data. */
  record Event(String key, Map<String, String> headers, JsonNode data) {

    long sequence() {
      return Long.parseLong(headers.get("ce_sequence"));
    }

    String text(String property) {
      return data.path(property).asText();
    }

    int number(String property) {
      return data.path(property).asInt();
    }
  }

  /** A member's events of a topic, in order. */
  List<Event> of(ProgressClient client, String topic) {
    String key = client.tenant() + "/" + client.member();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(tables.value("select count(*) from outbox where aggregateid = ?", key))
                    .isEqualTo("0"));
    return read(topic, key::equals);
  }

  /** The events of a tenant on a topic; what waits in the outbox goes first. */
  List<Event> ofTenant(String tenant, String topic) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(tables.value("select count(*) from outbox where tenant_id = ?", tenant))
                    .isEqualTo("0"));
    return read(topic, key -> key.startsWith(tenant + "/"));
  }

  private List<Event> read(String topic, Predicate<String> wanted) {
    List<Event> events = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (ConsumerRecord<String, byte[]> record : all(topic)) {
      Map<String, String> headers = TopicReader.headers(record);
      if (wanted.test(record.key()) && seen.add(headers.get("ce_id"))) {
        assertThat(EventSchemas.validate(topic, record.value())).isEmpty();
        assertThat(EventSchemas.validateHeaders(headers)).isEmpty();
        events.add(new Event(record.key(), headers, tree(record.value())));
      }
    }
    return events;
  }

  /** Every record there is now. */
  List<ConsumerRecord<String, byte[]>> all(String topic) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
    }
    return found;
  }

  private KafkaConsumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static JsonNode tree(byte[] data) {
    try {
      return JSON.readTree(data);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
