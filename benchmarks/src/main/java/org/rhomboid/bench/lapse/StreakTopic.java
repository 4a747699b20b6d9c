package org.rhomboid.bench.lapse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.rhomboid.events.Topics;
import org.rhomboid.local.LocalPartException;

/** What is published of streaks from now on. */
final class StreakTopic implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration POLL = Duration.ofMillis(100);

  /** The cause of an event that nobody caused. */
  static final String BY_TIME_ALONE = "DAY_ELAPSED";

  private final KafkaConsumer<String, byte[]> consumer;

  private StreakTopic(KafkaConsumer<String, byte[]> consumer) {
    this.consumer = consumer;
  }

  static StreakTopic fromNow(String bootstrapServers) {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrapServers, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor(Topics.STREAK_UPDATED).stream()
            .map(one -> new TopicPartition(one.topic(), one.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToEnd(all);
    all.forEach(consumer::position);
    return new StreakTopic(consumer);
  }

  /**
   * Counts into the wave what comes, until that is complete.
   *
   * @throws LocalPartException when it is not in time
   */
  void readInto(Wave wave, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!wave.isComplete()) {
      if (System.nanoTime() > end) {
        throw new LocalPartException(
            "only %,d of %,d lapses were told within %d s"
                .formatted(wave.told(), wave.due(), atMost.toSeconds()));
      }
      read(wave);
    }
  }

  /** Counts for a while longer: nothing should come any more. */
  void readOn(Wave wave, Duration lasting) {
    long end = System.nanoTime() + lasting.toNanos();
    while (System.nanoTime() < end) {
      read(wave);
    }
  }

  private void read(Wave wave) {
    for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
      JsonNode event = event(record);
      if (BY_TIME_ALONE.equals(event.path("cause").asText())) {
        wave.tell(
            event.path("memberId").asText(), TimeUnit.MILLISECONDS.toMicros(record.timestamp()));
      }
    }
  }

  private static JsonNode event(ConsumerRecord<String, byte[]> record) {
    try {
      return JSON.readTree(record.value());
    } catch (IOException failed) {
      throw new LocalPartException("an event is no JSON: " + failed.getMessage(), failed);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
