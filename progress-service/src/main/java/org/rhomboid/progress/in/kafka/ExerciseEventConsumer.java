package org.rhomboid.progress.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.ExerciseRetired;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.identity.Tenant;
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
    Tenant tenant = received.envelope().tenant();
    String slug = received.envelope().subject();
    if (received.isTombstone()) {
      followCatalog.withdrawn(tenant, slug);
    } else {
      followCatalog.published(tenant, slug, targets(received.data()));
    }
  }

  /** An exercise without them is one all the same. */
  private static Set<String> targets(ExercisePublished exercise) {
    return exercise.targets() == null ? Set.of() : Set.copyOf(exercise.targets());
  }

  /** Of an exercise that is gone from the compacted topic this tells for as long as members may still send sessions with it. */
  @Incoming(Topics.EXERCISE_RETIRED)
  void onExerciseRetired(ConsumerRecord<String, byte[]> record) {
    Received<ExerciseRetired> received = events.read(record, ExerciseRetired.class);
    followCatalog.withdrawn(received.envelope().tenant(), received.envelope().subject());
  }
}
