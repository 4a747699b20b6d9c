package org.rhomboid.routine.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.SessionCompleted;
import org.rhomboid.events.SessionRevoked;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.kafka.EventReader;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.routine.usecase.adaptation.MarkSessionDone;
import org.rhomboid.routine.usecase.adaptation.WithdrawSession;

/** Hears what members performed, and what of it they withdrew. */
@ApplicationScoped
class SessionEventConsumer {

  private final Events events;
  private final MarkSessionDone markSessionDone;
  private final WithdrawSession withdrawSession;

  SessionEventConsumer(
      Events events, MarkSessionDone markSessionDone, WithdrawSession withdrawSession) {
    this.events = events;
    this.markSessionDone = markSessionDone;
    this.withdrawSession = withdrawSession;
  }

  @Incoming(Topics.SESSION_COMPLETED)
  Uni<Void> onSessionCompleted(ConsumerRecord<String, byte[]> record) {
    return events.handle(record, SessionCompleted.class, this::mark);
  }

  @Incoming(Topics.SESSION_REVOKED)
  Uni<Void> onSessionRevoked(ConsumerRecord<String, byte[]> record) {
    return events.handle(record, SessionRevoked.class, this::withdraw);
  }

  private Uni<Void> mark(Received<SessionCompleted> received) {
    Member member = EventReader.member(received.envelope());
    return markSessionDone.mark(member, CompletedSessions.of(received.data()));
  }

  private Uni<Void> withdraw(Received<SessionRevoked> received) {
    if (received.isTombstone()) {
      throw new UnreadableEvent("a withdrawn session without data", null);
    }
    Member member = EventReader.member(received.envelope());
    return withdrawSession.withdraw(member, received.data().sessionId());
  }
}
