package org.rhomboid.kit.kafka;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.identity.Member;

/** A record as an event: all that a consumer without a store needs. */
@ApplicationScoped
public class EventReader {

  private final ObjectMapper mapper;
  private final HeardRecords heard;

  EventReader(ObjectMapper mapper, HeardRecords heard) {
    this.heard = heard;
    this.mapper = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /**
   * @param type of the data; unknown properties are ignored, as the contracts promise their producers
   * @throws UnreadableEvent when the envelope or the data have another form
   */
  public <T> Received<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
    heard.one(record.topic());
    try {
      T data = record.value() == null ? null : mapper.readValue(record.value(), type);
      return new Received<>(CloudEventHeaders.read(record.headers()), data);
    } catch (IOException unreadable) {
      throw new UnreadableEvent("the data is not a " + record.topic(), unreadable);
    }
  }

  /**
   * The member of whom an event tells.
   *
   * @throws UnreadableEvent when the subject is nobody's id
   */
  public static Member member(Envelope envelope) {
    try {
      return new Member(envelope.tenant(), envelope.subject());
    } catch (IllegalArgumentException nobody) {
      throw new UnreadableEvent("the subject is no member", nobody);
    }
  }
}
