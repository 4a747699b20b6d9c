package org.rhomboid.endtoend.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** An ordinary consumer of committed records. It reads from the beginning, and sees the order of each partition. */
public record EventLog(String bootstrapServers) {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration A_MOMENT = Duration.ofMillis(200);

  /** Waits until there are that many of those wanted. */
  public List<Event> read(String topic, int atLeast, Predicate<Event> wanted) {
    List<Event> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumerOf(topic)) {
      await()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                poll(consumer, wanted, found);
                assertThat(found).as("events on " + topic).hasSizeGreaterThanOrEqualTo(atLeast);
              });
    }
    return found;
  }

  /** All those wanted that are there now. */
  public List<Event> readAll(String topic, Predicate<Event> wanted) {
    List<Event> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = consumerOf(topic)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      await()
          .pollInSameThread()
          .pollDelay(Duration.ZERO)
          .atMost(PATIENCE)
          .until(
              () -> {
                poll(consumer, wanted, found);
                return ends.entrySet().stream()
                    .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
              });
    }
    return found;
  }

  private static void poll(
      KafkaConsumer<String, String> consumer, Predicate<Event> wanted, List<Event> found) {
    consumer
        .poll(A_MOMENT)
        .forEach(
            record -> {
              Event event = Event.of(record);
              if (wanted.test(event)) {
                found.add(event);
              }
            });
  }

  private KafkaConsumer<String, String> consumerOf(String topic) {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(it -> new TopicPartition(topic, it.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
