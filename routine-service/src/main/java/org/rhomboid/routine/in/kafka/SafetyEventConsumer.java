package org.rhomboid.routine.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.SafetyHoldUpdated;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.kafka.EventReader;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.routine.domain.safety.KnownSafety;
import org.rhomboid.routine.usecase.safety.FollowSafety;
import org.rhomboid.routine.usecase.safety.ForgetSafety;

/** Hears of holds. Of what is said only whether there is one is read: no finding, no urgency. */
@ApplicationScoped
class SafetyEventConsumer {

  private final Events events;
  private final FollowSafety followSafety;
  private final ForgetSafety forgetSafety;

  SafetyEventConsumer(Events events, FollowSafety followSafety, ForgetSafety forgetSafety) {
    this.events = events;
    this.followSafety = followSafety;
    this.forgetSafety = forgetSafety;
  }

  @Incoming(Topics.SAFETY_HOLD_UPDATED)
  Uni<Void> onSafetyHoldUpdated(ConsumerRecord<String, byte[]> record) {
    return events.handle(record, SafetyHoldUpdated.class, this::follow);
  }

  private Uni<Void> follow(Received<SafetyHoldUpdated> received) {
    Member member = EventReader.member(received.envelope());
    return received.isTombstone()
        ? forgetSafety.forget(member)
        : followSafety.follow(member, known(received));
  }

  /** As of when it was said: what was heard late is no fresher for that. */
  private static KnownSafety known(Received<SafetyHoldUpdated> received) {
    SafetyHoldUpdated said = received.data();
    return new KnownSafety(said.holdVersion(), said.hold(), received.envelope().time());
  }
}
