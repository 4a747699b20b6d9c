package org.rhomboid.progress;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events of other services about members, all in one partition: they are heard in the order in which they are sent. */
final class Published {

  private final String bootstrapServers;

  Published(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  void send(ProgressClient about, String topic, long sequence, Instant at, String data) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            topic, 0, about.tenant() + "/" + about.member(), data.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", UUID.randomUUID().toString(),
            "ce_type", "org.rhomboid." + topic + ".v1",
            "ce_tenant", about.tenant(),
            "ce_subject", about.member(),
            "ce_sequence", Long.toString(sequence),
            "ce_time", at.toString())
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record);
    }
  }
}
