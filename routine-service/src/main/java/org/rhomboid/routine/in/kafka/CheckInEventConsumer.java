package org.rhomboid.routine.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.CheckInRecorded;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.kafka.EventReader;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.routine.usecase.adaptation.HearPain;

/** Hears what members say of pain. Restricted: nothing of it is logged. */
@ApplicationScoped
class CheckInEventConsumer {

  private final Events events;
  private final HearPain hearPain;

  CheckInEventConsumer(Events events, HearPain hearPain) {
    this.events = events;
    this.hearPain = hearPain;
  }

  @Incoming(Topics.CHECK_IN_RECORDED)
  Uni<Void> onCheckInRecorded(ConsumerRecord<String, byte[]> record) {
    return events.handle(record, CheckInRecorded.class, this::hear);
  }

  private Uni<Void> hear(Received<CheckInRecorded> received) {
    return hearPain.hear(
        EventReader.member(received.envelope()), RecordedCheckIns.of(received.data()));
  }
}
