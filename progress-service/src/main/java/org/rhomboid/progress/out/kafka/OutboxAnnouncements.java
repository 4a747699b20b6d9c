package org.rhomboid.progress.out.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.Outbox;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.usecase.Announcements;

@ApplicationScoped
class OutboxAnnouncements implements Announcements {

  private final Outbox outbox;

  OutboxAnnouncements(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> announce(Member member, long version, List<ProgressEvent> events) {
    return outbox.announce(
        events.stream()
            .map(event -> ProgressEventMapper.announcement(member, version, event))
            .toList());
  }
}
