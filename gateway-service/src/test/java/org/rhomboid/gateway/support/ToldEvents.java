package org.rhomboid.gateway.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Tenant;

/** Tells events as the services do. */
public final class ToldEvents implements AutoCloseable {

  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final KafkaProducer<String, byte[]> producer;

  public ToldEvents(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Returns when the broker has it. */
  public void tell(String topic, String tenant, String member, String json) {
    try {
      producer.send(record(topic, tenant, member, json)).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** As of an earlier time, in milliseconds since 1970. */
  public void tellAt(long time, String topic, String tenant, String member, String json) {
    ProducerRecord<String, byte[]> now = record(topic, tenant, member, json);
    producer.send(new ProducerRecord<>(topic, null, time, now.key(), now.value(), now.headers()));
    producer.flush();
  }

  /** Returns at once. */
  public void tellSoon(String topic, String tenant, String member, String json) {
    producer.send(record(topic, tenant, member, json));
  }

  public void flush() {
    producer.flush();
  }

  private static ProducerRecord<String, byte[]> record(
      String topic, String tenant, String member, String json) {
    String key = tenant + "/" + member;
    Announcement event =
        new Announcement(
            UuidV7.at(System.currentTimeMillis()),
            topic,
            "org.rhomboid." + topic + ".v1",
            "/" + topic,
            new Tenant(tenant),
            key,
            member,
            1,
            Instant.now(),
            null,
            null);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, key, json.getBytes(StandardCharsets.UTF_8));
    CloudEventHeaders.of(event, "/progress-service", TRACE)
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  @Override
  public void close() {
    producer.close();
  }
}
