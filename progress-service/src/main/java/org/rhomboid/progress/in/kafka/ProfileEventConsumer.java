package org.rhomboid.progress.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.progress.usecase.FollowSchedule;

/** Keeps what the streak needs of members' profiles. */
@ApplicationScoped
class ProfileEventConsumer {

  private final Events events;
  private final FollowSchedule followSchedule;

  ProfileEventConsumer(Events events, FollowSchedule followSchedule) {
    this.events = events;
    this.followSchedule = followSchedule;
  }

  @Incoming(Topics.PROFILE_UPDATED)
  Uni<Void> onProfileUpdated(ConsumerRecord<String, byte[]> record) {
    return events.handleRepeatable(record, ProfileUpdated.class, this::follow);
  }

  private Uni<Void> follow(Received<ProfileUpdated> received) {
    return followSchedule.follow(
        Envelopes.member(received.envelope()),
        Envelopes.said(received.envelope()),
        ProfileSchedules.profile(received.data()));
  }
}
