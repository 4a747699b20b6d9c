package org.rhomboid.progress.out.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.rhomboid.events.EventType;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.postgres.Outbox;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.usecase.erasure.ErasureAnnouncements;

@ApplicationScoped
class OutboxErasureAnnouncements implements ErasureAnnouncements {

  /** What compacted topics of this service hold by member. */
  private static final List<EventType> COMPACTED =
      List.of(EventType.STREAK_UPDATED, EventType.SAFETY_HOLD_UPDATED);

  private final Outbox outbox;

  OutboxErasureAnnouncements(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Uni<Void> erased(Member member, long sequence, Instant at) {
    Announcement erased =
        ProgressEventMapper.announcement(member, sequence, new ProgressEvent.MemberErased(at));
    return outbox.announce(erased).chain(() -> forgotten(member, sequence, at));
  }

  @Override
  public Uni<Void> forgotten(Member member, long sequence, Instant at) {
    Announcement forgotten =
        ProgressEventMapper.announcement(member, sequence, new ProgressEvent.MemberForgotten(at));
    return outbox
        .announce(COMPACTED.stream().map(type -> tombstone(type, member, sequence, at)).toList())
        .chain(() -> outbox.announce(forgotten));
  }

  private static Announcement tombstone(EventType type, Member member, long sequence, Instant at) {
    return new Announcement(
        UuidV7.at(at.toEpochMilli()),
        type.topic(),
        type.ceType(),
        type.schemaId(),
        member.tenant(),
        member.key(),
        member.id(),
        sequence,
        at,
        null,
        null);
  }
}
