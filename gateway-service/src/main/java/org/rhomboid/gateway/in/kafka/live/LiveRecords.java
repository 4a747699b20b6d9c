package org.rhomboid.gateway.in.kafka.live;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.rhomboid.gateway.usecase.live.LiveEvent;
import org.rhomboid.gateway.usecase.live.LiveTopic;
import org.rhomboid.kit.event.CloudEventHeaders;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.kafka.EventReader;

/** A record as a member is told it. The data is passed on as it stands: what of it means what is between its producer and the member. */
final class LiveRecords {

  private static final Logger LOG = Logger.getLogger(LiveRecords.class);

  private LiveRecords() {}

  /** Empty for what tells a member nothing: a tombstone, and what cannot be read, which its own consumers put away. */
  static Optional<LiveEvent> read(ConsumerRecord<String, byte[]> record) {
    Optional<LiveTopic> topic = LiveTopic.of(record.topic());
    if (topic.isEmpty() || record.value() == null) {
      return Optional.empty();
    }
    try {
      Envelope envelope = CloudEventHeaders.read(record.headers());
      Member member = EventReader.member(envelope);
      if (!member.key().equals(record.key())) {
        throw new UnreadableEvent("the key is not of the envelope's member", null);
      }
      return Optional.of(event(topic.get(), record, envelope, member));
    } catch (UnreadableEvent unreadable) {
      LOG.warnf(
          "live event not readable topic=%s partition=%d offset=%d reason=%s",
          record.topic(), record.partition(), record.offset(), unreadable.getMessage());
      return Optional.empty();
    }
  }

  private static LiveEvent event(
      LiveTopic topic, ConsumerRecord<String, byte[]> record, Envelope envelope, Member member) {
    return new LiveEvent(
        topic,
        record.partition(),
        record.offset(),
        member,
        record.timestamp(),
        envelope.id(),
        envelope.time().toString(),
        record.value());
  }

  /** As producers choose it where nobody tells them: by the key alone. */
  static int partitionOf(Member member, int partitions) {
    byte[] key = member.key().getBytes(StandardCharsets.UTF_8);
    return org.apache.kafka.common.utils.Utils.toPositive(
            org.apache.kafka.common.utils.Utils.murmur2(key))
        % partitions;
  }
}
