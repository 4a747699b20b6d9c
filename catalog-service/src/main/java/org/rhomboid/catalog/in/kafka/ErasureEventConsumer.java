package org.rhomboid.catalog.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.catalog.usecase.Erasure;
import org.rhomboid.catalog.usecase.ForgetMember;
import org.rhomboid.events.MemberErased;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.kafka.EventReader;
import org.rhomboid.kit.kafka.Events;

/** Hears whom to forget. */
@ApplicationScoped
class ErasureEventConsumer {

  private final Events events;
  private final ForgetMember forgetMember;

  ErasureEventConsumer(Events events, ForgetMember forgetMember) {
    this.events = events;
    this.forgetMember = forgetMember;
  }

  @Incoming(Topics.MEMBER_ERASED)
  Uni<Void> onMemberErased(ConsumerRecord<String, byte[]> record) {
    return events.handleRegardless(record, MemberErased.class, this::forget);
  }

  private Uni<Void> forget(Received<MemberErased> received) {
    if (received.isTombstone()) {
      throw new UnreadableEvent("an erasure without data", null);
    }
    Envelope envelope = received.envelope();
    return forgetMember.forget(
        EventReader.member(envelope),
        new Erasure(envelope.id(), envelope.sequence(), received.data().erasedAt()));
  }
}
