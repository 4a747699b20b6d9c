package org.rhomboid.routine.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.ExerciseRetired;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.event.UnreadableEvent;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.routine.domain.catalog.Withdrawal;
import org.rhomboid.routine.usecase.FollowCatalog;
import org.rhomboid.routine.usecase.RetireExercise;
import org.rhomboid.routine.usecase.Retirement;

/** Keeps the planner's view of the catalog. */
@ApplicationScoped
class CatalogEventConsumer {

  private final Events events;
  private final FollowCatalog followCatalog;
  private final RetireExercise retireExercise;

  CatalogEventConsumer(Events events, FollowCatalog followCatalog, RetireExercise retireExercise) {
    this.events = events;
    this.followCatalog = followCatalog;
    this.retireExercise = retireExercise;
  }

  @Incoming(Topics.EXERCISE_PUBLISHED)
  Uni<Void> onExercisePublished(ConsumerRecord<String, byte[]> record) {
    return events.handleRegardless(record, ExercisePublished.class, this::follow);
  }

  @Incoming(Topics.EXERCISE_RETIRED)
  Uni<Void> onExerciseRetired(ConsumerRecord<String, byte[]> record) {
    return events.handleRegardless(record, ExerciseRetired.class, this::retire);
  }

  private Uni<Void> follow(Received<ExercisePublished> received) {
    return followCatalog.follow(received.envelope().tenant(), PublishedExercises.change(received));
  }

  private Uni<Void> retire(Received<ExerciseRetired> received) {
    if (received.isTombstone()) {
      throw new UnreadableEvent("a withdrawn exercise without data", null);
    }
    Envelope envelope = received.envelope();
    Withdrawal why =
        received.data().reason() == ExerciseRetired.Reason.RECALL
            ? Withdrawal.RECALLED
            : Withdrawal.RETIRED;
    return retireExercise.retire(
        envelope.tenant(), new Retirement(envelope.subject(), envelope.sequence(), why));
  }
}
