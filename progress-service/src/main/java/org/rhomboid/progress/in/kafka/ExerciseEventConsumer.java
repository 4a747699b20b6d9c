package org.rhomboid.progress.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.progress.usecase.FollowCatalog;

/** Learns which exercises there are. Each instance reads the compacted topic from its start, without a group: nothing of it is stored. */
@ApplicationScoped
class ExerciseEventConsumer {

  private final Events events;
  private final FollowCatalog followCatalog;

  ExerciseEventConsumer(Events events, FollowCatalog followCatalog) {
    this.events = events;
    this.followCatalog = followCatalog;
  }

  @Incoming(Topics.EXERCISE_PUBLISHED)
  void onExercisePublished(ConsumerRecord<String, byte[]> record) {
    Received<ExercisePublished> received = events.read(record, ExercisePublished.class);
    followCatalog.follow(
        received.envelope().tenant(), received.envelope().subject(), !received.isTombstone());
  }
}
