package org.rhomboid.gateway.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.MemberErased;
import org.rhomboid.events.Topics;
import org.rhomboid.gateway.usecase.Erasure;
import org.rhomboid.gateway.usecase.ForgetMember;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.kafka.EventReader;

/** Hears whom to forget. Each instance reads the topic from its start: an erasure that came while no gateway ran is answered by the first that does. */
@ApplicationScoped
class ErasureEventConsumer {

  private static final String TRACE = "traceparent";

  private final EventReader reader;
  private final ForgetMember forgetMember;

  ErasureEventConsumer(EventReader reader, ForgetMember forgetMember) {
    this.reader = reader;
    this.forgetMember = forgetMember;
  }

  @Incoming(Topics.MEMBER_ERASED)
  Uni<Void> onMemberErased(ConsumerRecord<String, byte[]> record) {
    return forgetMember.forget(erasure(record));
  }

  private Erasure erasure(ConsumerRecord<String, byte[]> record) {
    Received<MemberErased> received = reader.read(record, MemberErased.class);
    if (received.isTombstone()) {
      throw new UnreadableEvent("an erasure without data", null);
    }
    Envelope envelope = received.envelope();
    return new Erasure(
        EventReader.member(envelope),
        envelope.id(),
        envelope.sequence(),
        received.data().erasedAt(),
        trace(record));
  }

  private static String trace(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader(TRACE);
    if (header == null) {
      throw new UnreadableEvent("the envelope has no " + TRACE, null);
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
