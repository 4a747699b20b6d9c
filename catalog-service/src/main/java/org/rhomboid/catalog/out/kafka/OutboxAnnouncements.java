package org.rhomboid.catalog.out.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rhomboid.catalog.domain.Revision;
import org.rhomboid.catalog.domain.State;
import org.rhomboid.catalog.domain.layer.Entry;
import org.rhomboid.catalog.usecase.Announcements;
import org.rhomboid.catalog.usecase.Erasure;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.Outbox;

@ApplicationScoped
class OutboxAnnouncements implements Announcements {

  private final Outbox outbox;

  OutboxAnnouncements(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> changed(Tenant tenant, List<Entry> entries, Cause cause) {
    return outbox.announce(
        entries.stream()
            .map(Entry::revision)
            .flatMap(revision -> announcements(tenant, revision, cause))
            .toList());
  }

  @Override
  public Uni<Void> forgotten(Member member, Erasure erasure, Instant now) {
    return outbox.announce(ErasureEventMapper.forgotten(member, erasure, now));
  }

  /** Showing the library's own again withdraws nothing. */
  private static Stream<Announcement> announcements(Tenant tenant, Revision revision, Cause cause) {
    Announcement now = ExerciseEventMapper.published(tenant, revision);
    boolean withdraws = !revision.isPublished() && revision.state() != State.REMOVED;
    return cause == Cause.LIBRARY_MOVED || !withdraws
        ? Stream.of(now)
        : Stream.of(now, ExerciseEventMapper.retired(tenant, revision, cause == Cause.RECALL));
  }
}
