package org.rhomboid.routine;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;

/** An ordinary producer, as another service's relay would be. */
final class EventPublisher implements AutoCloseable {

  private static final String TRACEPARENT =
      "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final KafkaProducer<String, byte[]> producer;

  EventPublisher(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  static UUID newId() {
    return UuidV7.at(System.currentTimeMillis());
  }

  /** @param json the data, or null for a tombstone */
  void publish(EventType type, UUID id, String tenant, String subject, long sequence, String json) {
    publish(type, id, tenant, subject, sequence, Instant.now(), json);
  }

  /** @param time of the fact */
  void publish(
      EventType type,
      UUID id,
      String tenant,
      String subject,
      long sequence,
      Instant time,
      String json) {
    Announcement event =
        new Announcement(
            id,
            type.topic(),
            type.ceType(),
            type.schemaId(),
            new Tenant(tenant),
            tenant + "/" + subject,
            subject,
            sequence,
            time,
            null,
            json);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            type.topic(), event.key(), json == null ? null : json.getBytes(StandardCharsets.UTF_8));
    CloudEventHeaders.of(event, "/test", TRACEPARENT)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new AssertionError(failed);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
