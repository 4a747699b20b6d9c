package org.rhomboid.progress.in.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.events.Topics;
import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.event.Received;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.kafka.Events;
import org.rhomboid.progress.usecase.FollowSchedule;
import org.rhomboid.progress.usecase.PublishedProfile;

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
    return events.handle(record, ProfileUpdated.class, this::follow);
  }

  private Uni<Void> follow(Received<ProfileUpdated> received) {
    Envelope envelope = received.envelope();
    Member member = new Member(envelope.tenant(), envelope.subject());
    return followSchedule.follow(
        member,
        new PublishedProfile(
            envelope.id(), envelope.sequence(), ProfileSchedules.of(received.data())));
  }
}
