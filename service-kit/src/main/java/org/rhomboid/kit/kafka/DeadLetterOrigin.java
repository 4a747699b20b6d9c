package org.rhomboid.kit.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Writes on a dead letter which service put it away: all consumers of a topic share its dead-letter topic. Configured for the producers of dead letters, which
 * Kafka itself makes.
 */
public final class DeadLetterOrigin implements ProducerInterceptor<Object, Object> {

  /** The name of the header. */
  public static final String HEADER = "dead-letter-service";

  private byte[] service = new byte[0];

  @Override
  public void configure(Map<String, ?> settings) {
    service =
        ConfigProvider.getConfig()
            .getValue("quarkus.application.name", String.class)
            .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public ProducerRecord<Object, Object> onSend(ProducerRecord<Object, Object> letter) {
    letter.headers().remove(HEADER).add(HEADER, service);
    return letter;
  }

  @Override
  public void onAcknowledgement(RecordMetadata metadata, Exception failed) {
    // nothing to do: the channel waits for it itself
  }

  @Override
  public void close() {
    // nothing is held
  }
}
