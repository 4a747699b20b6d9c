package org.rhomboid.gateway.out.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.rhomboid.events.EventType;
import org.rhomboid.events.MemberForgotten;
import org.rhomboid.events.Topics;
import org.rhomboid.gateway.usecase.Announcements;
import org.rhomboid.gateway.usecase.Erasure;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.UuidV7;

@ApplicationScoped
class KafkaAnnouncements implements Announcements {

  private static final String SERVICE = "gateway-service";

  private final MutinyEmitter<byte[]> forgotten;
  private final ObjectMapper mapper;

  KafkaAnnouncements(
      @Channel(Topics.MEMBER_FORGOTTEN) MutinyEmitter<byte[]> forgotten, ObjectMapper mapper) {
    this.forgotten = forgotten;
    this.mapper = mapper;
  }

  @Override
  public Uni<Void> forgotten(Erasure erasure, Instant now) {
    Announcement event = announcement(erasure, now);
    OutgoingKafkaRecordMetadata<String> record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(event.key())
            .withHeaders(headers(event, erasure.trace()))
            .build();
    return forgotten.sendMessage(Message.of(written(event.data()), Metadata.of(record)));
  }

  /** The id is of the erasure, so that whoever counts the answers counts one, however many instances there are. */
  private static Announcement announcement(Erasure erasure, Instant now) {
    EventType type = EventType.MEMBER_FORGOTTEN;
    UUID id = UuidV7.named(erasure.at().toEpochMilli(), SERVICE + "/" + erasure.eventId());
    return new Announcement(
        id,
        type.topic(),
        type.ceType(),
        type.schemaId(),
        erasure.member().tenant(),
        erasure.member().key(),
        erasure.member().id(),
        erasure.version(),
        now,
        erasure.eventId(),
        new MemberForgotten(erasure.member().id(), SERVICE, now));
  }

  private static Headers headers(Announcement event, String trace) {
    Headers headers = new RecordHeaders();
    CloudEventHeaders.of(event, "/" + SERVICE, trace)
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    return headers;
  }

  private byte[] written(Object data) {
    try {
      return mapper.writeValueAsBytes(data);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("an event is plain data", impossible);
    }
  }
}
