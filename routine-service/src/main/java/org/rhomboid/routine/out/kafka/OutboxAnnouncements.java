package org.rhomboid.routine.out.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.Outbox;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.usecase.Announcements;

@ApplicationScoped
class OutboxAnnouncements implements Announcements {

  private final Outbox outbox;

  OutboxAnnouncements(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> announce(Member member, long version, RoutineEvent event) {
    return outbox.announce(RoutineEventMapper.announcement(member, version, event));
  }
}
