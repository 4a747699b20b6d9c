package org.rhomboid.catalog.out.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.usecase.Announcements;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.Outbox;

@ApplicationScoped
class OutboxAnnouncements implements Announcements {

  private final Outbox outbox;

  OutboxAnnouncements(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> published(Tenant tenant, List<Revision> revisions) {
    return outbox.announce(
        revisions.stream()
            .map(revision -> ExerciseEventMapper.announcement(tenant, revision))
            .toList());
  }
}
