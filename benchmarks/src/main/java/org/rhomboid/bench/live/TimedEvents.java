package org.rhomboid.bench.live;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rhomboid.events.Topics;

/** Says events as progress-service does, with the time in them at which they were said. */
final class TimedEvents implements AutoCloseable {

  /** Stands before the time, {@link System#nanoTime} of this JVM, and a quotation mark after it. */
  static final String MARK = "\"saidAt\":\"";

  private static final String TENANT = "acme";
  private static final String ITEM =
      "{\"slug\":\"shoulder-blade-squeeze\",\"layer\":\"LIBRARY\",\"revision\":3,\"outcome\":\"DONE\",\"setsDone\":2,\"repsDone\":10,\"holdSeconds\":5,\"effort\":\"OK\"}";

  private final KafkaProducer<String, byte[]> producer;

  TimedEvents(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            // nothing waits for company: that would be most of what is measured
            Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** A session of six items, about as large as they are. */
  void session(String member) {
    say(member, Topics.SESSION_COMPLETED, (ITEM + ",").repeat(5) + ITEM);
  }

  /**
   * One that is far larger than any.
   *
   * @param items of about 150 bytes
   */
  void largePlan(String member, int items) {
    say(member, Topics.ROUTINE_PLANNED, (ITEM + ",").repeat(items - 1) + ITEM);
  }

  void flush() {
    producer.flush();
  }

  private void say(String member, String topic, String items) {
    String json =
        "{\"memberId\":\"%s\",\"sessionId\":\"%s\",\"items\":[%s],%s%d\"}"
            .formatted(member, UUID.randomUUID(), items, MARK, System.nanoTime());
    byte[] value = json.getBytes(StandardCharsets.UTF_8);
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, TENANT + "/" + member, value);
    header(record, "ce_id", UUID.randomUUID().toString());
    header(record, "ce_type", "org.rhomboid." + topic + ".v1");
    header(record, "ce_tenant", TENANT);
    header(record, "ce_subject", member);
    header(record, "ce_sequence", "1");
    header(record, "ce_time", Instant.now().toString());
    producer.send(record);
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    producer.close();
  }
}
