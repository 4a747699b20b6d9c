package org.rhomboid.gateway.usecase.live;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/** A member's own events: from where the last stream ended, or from now on. */
@Singleton
public final class FollowMember {

  private final LiveFeed feed;
  private final Backlog backlog;
  private final Places places;

  FollowMember(LiveFeed feed, Backlog backlog, Places places) {
    this.feed = feed;
    this.backlog = backlog;
    this.places = places;
  }

  /**
   * @param lastEventId up to where the member has been told; empty: from now on
   * @param stream is offered events from within this call on
   */
  public Entry follow(Member member, Optional<String> lastEventId, Follower stream) {
    if (!feed.isReady()) {
      return Entry.Refused.NOT_READY;
    }
    int partition = backlog.partitionOf(member, feed.partitions());
    Optional<Position> told = lastEventId.flatMap(Position::decode);
    if (lastEventId.isPresent() && told.filter(it -> it.partition() == partition).isEmpty()) {
      return Entry.Refused.NOT_A_POSITION;
    }
    PartitionLog log = feed.log(partition);
    Optional<Places.Place> kept = places.take(member);
    if (kept.isEmpty()) {
      return places.hasEnough(member) ? Entry.Refused.MEMBER_HAS_ENOUGH : Entry.Refused.FULL;
    }
    Position from = told.orElseGet(log::next);
    Following place = log.enter(member, stream);
    return join(new Entry.Begun(from, log, place, kept.get()), new CatchUp(log, place, from));
  }

  private Entry join(Entry.Begun begun, CatchUp catchUp) {
    if (catchUp.joins() || backlog.read(catchUp)) {
      return begun;
    }
    begun.leave();
    return Entry.Refused.FULL;
  }
}
