package org.rhomboid.local.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on topics as services do, lets a consumer fail on them, and is a consumer that does not. */
public final class Letters implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration A_MOMENT = Duration.ofMillis(300);

  private final String bootstrap;
  private final KafkaProducer<String, String> producer;

  public Letters(String bootstrap) {
    this.bootstrap = bootstrap;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
  }

  /** @param data null: a tombstone */
  public record Event(String topic, String key, String id, long sequence, String data) {

    Map<String, String> headers() {
      Map<String, String> headers = new LinkedHashMap<>();
      headers.put("ce_id", id);
      headers.put("ce_type", "org.rhomboid." + topic + ".v1");
      headers.put("ce_tenant", key.substring(0, key.indexOf('/')));
      headers.put("ce_sequence", Long.toString(sequence));
      headers.put("traceparent", "00-1-2-01");
      return headers;
    }
  }

  public RecordMetadata say(Event event) throws Exception {
    return send(new ProducerRecord<>(event.topic(), event.key(), event.data()), event.headers());
  }

  /** As a service's channel does when handling the record failed. */
  public RecordMetadata putAway(Event event, RecordMetadata stood, String service, String reason)
      throws Exception {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("dead-letter-exception-class-name", "org.rhomboid.kit.event.UnreadableEvent");
    headers.put("dead-letter-reason", reason);
    headers.put("dead-letter-topic", event.topic());
    headers.put("dead-letter-partition", Integer.toString(stood.partition()));
    headers.put("dead-letter-offset", Long.toString(stood.offset()));
    headers.putAll(event.headers());
    headers.put("dead-letter-service", service);
    return send(new ProducerRecord<>(event.topic() + ".dlq", event.key(), event.data()), headers);
  }

  private RecordMetadata send(ProducerRecord<String, String> record, Map<String, String> headers)
      throws Exception {
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return producer.send(record).get();
  }

  /** What a consumer gets that has handled everything before: at least so many records. */
  public List<ConsumerRecord<String, String>> handled(String topic, int atLeast) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                "consumer-of-" + topic,
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      long end = System.nanoTime() + PATIENCE.toNanos();
      boolean more = true;
      while ((records.size() < atLeast || more) && System.nanoTime() < end) {
        var polled = consumer.poll(A_MOMENT);
        polled.forEach(records::add);
        more = !polled.isEmpty() || consumer.assignment().isEmpty();
      }
      consumer.commitSync();
    }
    return records;
  }

  public static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(it -> headers.put(it.key(), new String(it.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  @Override
  public void close() {
    producer.close();
  }
}
