package org.rhomboid.progress.in.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.RoutineAdapted;
import org.rhomboid.events.RoutinePlanned;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.progress.usecase.FollowPlans;

/** Keeps what the streak and the figures need of members' plans: which sessions are asked for on which date. */
@ApplicationScoped
class PlanEventConsumer {

  private final Events events;
  private final FollowPlans followPlans;

  PlanEventConsumer(Events events, FollowPlans followPlans) {
    this.events = events;
    this.followPlans = followPlans;
  }

  @Incoming(Topics.ROUTINE_PLANNED)
  Uni<Void> onRoutinePlanned(ConsumerRecord<String, byte[]> record) {
    return events.handleRepeatable(record, RoutinePlanned.class, this::planned);
  }

  @Incoming(Topics.ROUTINE_ADAPTED)
  Uni<Void> onRoutineAdapted(ConsumerRecord<String, byte[]> record) {
    return events.handleRepeatable(record, RoutineAdapted.class, this::adapted);
  }

  private Uni<Void> planned(Received<RoutinePlanned> received) {
    Envelope envelope = received.envelope();
    return followPlans.follow(
        Envelopes.member(envelope),
        Envelopes.said(envelope),
        PlanFacts.of(received.data(), envelope.sequence()));
  }

  /** One after the other: they are changes of one member. */
  private Uni<Void> adapted(Received<RoutineAdapted> received) {
    Envelope envelope = received.envelope();
    return Multi.createFrom()
        .iterable(PlanFacts.of(received.data(), envelope.sequence()))
        .onItem()
        .transformToUniAndConcatenate(
            fact -> followPlans.follow(Envelopes.member(envelope), Envelopes.said(envelope), fact))
        .collect()
        .last();
  }
}
