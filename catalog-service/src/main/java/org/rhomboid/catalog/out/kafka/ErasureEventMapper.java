package org.rhomboid.catalog.out.kafka;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.catalog.usecase.Erasure;
import org.rhomboid.events.EventType;
import org.rhomboid.events.MemberForgotten;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;

/** That a member is forgotten, as the event that tells of it. */
final class ErasureEventMapper {

  private static final String SERVICE = "catalog-service";

  private ErasureEventMapper() {}

  /** The id is of the erasure: told of it once more, the service says the same thing once more. */
  static Announcement forgotten(Member member, Erasure erasure, Instant now) {
    EventType type = EventType.MEMBER_FORGOTTEN;
    UUID id = UuidV7.named(erasure.at().toEpochMilli(), SERVICE + "/" + erasure.eventId());
    return new Announcement(
        id,
        type.topic(),
        type.ceType(),
        type.schemaId(),
        member.tenant(),
        member.key(),
        member.id(),
        erasure.version(),
        now,
        erasure.eventId(),
        new MemberForgotten(member.id(), SERVICE, now));
  }
}
