package org.rhomboid.routine.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.SessionCompleted;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.kafka.EventReader;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.routine.usecase.MarkSessionDone;

/** Hears what members performed. */
@ApplicationScoped
class SessionEventConsumer {

  private final Events events;
  private final MarkSessionDone markSessionDone;

  SessionEventConsumer(Events events, MarkSessionDone markSessionDone) {
    this.events = events;
    this.markSessionDone = markSessionDone;
  }

  @Incoming(Topics.SESSION_COMPLETED)
  Uni<Void> onSessionCompleted(ConsumerRecord<String, byte[]> record) {
    return events.handle(record, SessionCompleted.class, this::mark);
  }

  private Uni<Void> mark(Received<SessionCompleted> received) {
    Member member = EventReader.member(received.envelope());
    return markSessionDone.mark(member, CompletedSessions.of(received.data()));
  }
}
