package org.rhomboid.progress.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.MemberErased;
import org.rhomboid.events.MemberForgotten;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.progress.usecase.erasure.ForgetMember;
import org.rhomboid.progress.usecase.erasure.NoteForgotten;

/** Forgets whom somebody else erased, and notes who has forgotten. */
@ApplicationScoped
class ErasureEventConsumer {

  private final Events events;
  private final ForgetMember forgetMember;
  private final NoteForgotten noteForgotten;

  ErasureEventConsumer(Events events, ForgetMember forgetMember, NoteForgotten noteForgotten) {
    this.events = events;
    this.forgetMember = forgetMember;
    this.noteForgotten = noteForgotten;
  }

  @Incoming(Topics.MEMBER_ERASED)
  Uni<Void> onMemberErased(ConsumerRecord<String, byte[]> record) {
    return events.handleRepeatable(
        record,
        MemberErased.class,
        received ->
            forgetMember.forget(Envelopes.member(received.envelope()), received.data().erasedAt()));
  }

  @Incoming(Topics.MEMBER_FORGOTTEN)
  Uni<Void> onMemberForgotten(ConsumerRecord<String, byte[]> record) {
    return events.handleRepeatable(
        record,
        MemberForgotten.class,
        received ->
            noteForgotten.note(
                Envelopes.member(received.envelope()),
                received.data().service(),
                received.data().forgottenAt()));
  }
}
