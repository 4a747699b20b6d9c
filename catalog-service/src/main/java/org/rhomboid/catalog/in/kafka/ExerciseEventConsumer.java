package org.rhomboid.catalog.in.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.catalog.usecase.CatalogViews;
import org.rhomboid.events.ExercisePublished;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.kafka.Events;

/** Forgets the views that another instance has changed. Each instance reads the topic from now on, without a group: a view is read from the store anyway. */
@ApplicationScoped
class ExerciseEventConsumer {

  private final Events events;
  private final CatalogViews views;

  ExerciseEventConsumer(Events events, CatalogViews views) {
    this.events = events;
    this.views = views;
  }

  @Incoming(Topics.EXERCISE_PUBLISHED)
  void onExercisePublished(ConsumerRecord<String, byte[]> record) {
    Received<ExercisePublished> received = events.read(record, ExercisePublished.class);
    views.changed(
        received.envelope().tenant(),
        received.envelope().subject(),
        received.envelope().sequence());
  }
}
