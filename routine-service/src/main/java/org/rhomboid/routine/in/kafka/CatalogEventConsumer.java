package org.rhomboid.routine.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.routine.usecase.FollowCatalog;

/** Keeps the planner's view of the catalog. */
@ApplicationScoped
class CatalogEventConsumer {

  private final Events events;
  private final FollowCatalog followCatalog;

  CatalogEventConsumer(Events events, FollowCatalog followCatalog) {
    this.events = events;
    this.followCatalog = followCatalog;
  }

  @Incoming(Topics.EXERCISE_PUBLISHED)
  Uni<Void> onExercisePublished(ConsumerRecord<String, byte[]> record) {
    return events.handleRegardless(record, ExercisePublished.class, this::follow);
  }

  private Uni<Void> follow(Received<ExercisePublished> received) {
    return followCatalog.follow(received.envelope().tenant(), PublishedExercises.change(received));
  }
}
