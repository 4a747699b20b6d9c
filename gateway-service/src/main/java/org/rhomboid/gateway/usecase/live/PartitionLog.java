package org.rhomboid.gateway.usecase.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rhomboid.kit.identity.Member;

/**
 * One partition of the live topics: its latest events, up to a number of bytes, and who follows. One lock guards all of it, held for as long as it takes to look through
 * what is held of one partition: so a stream that joins is told what is held and then what comes, and nothing in between is missed or told twice.
 */
final class PartitionLog {

  /** Where a stream stands that wants to join. */
  enum Join {
    JOINED,
    /** Something that it was not told is not held any more. */
    OLDER,
    /** It was told more than has been read here: by an instance that is ahead, or it is made up. */
    AHEAD
  }

  private final long mostBytes;
  private final Deque<LiveEvent> held = new ArrayDeque<>();
  private final Map<Member, List<Following>> followings = new HashMap<>();
  private long bytes;

  /** From here on everything is held. */
  private Position from;

  /** Up to here everything was read. */
  private Position next;

  PartitionLog(Position start, long mostBytes) {
    this.from = start;
    this.next = start;
    this.mostBytes = mostBytes;
  }

  /** @return whether it is new: what is read again after a broken connection is not */
  synchronized boolean accept(LiveEvent event) {
    if (!next.isBefore(event)) {
      return false;
    }
    if (event.topic() == LiveTopic.MEMBER_ERASED) {
      drop(event.member());
    }
    held.add(event);
    bytes += event.weight();
    next = next.after(event);
    makeRoom();
    followings.getOrDefault(event.member(), List.of()).stream()
        .filter(one -> one.isLive() || event.topic() == LiveTopic.MEMBER_ERASED)
        .forEach(one -> one.follower().offer(event));
    return true;
  }

  /** Nothing that concerns a member lies between the last event and this offset. */
  synchronized void reached(LiveTopic topic, long offset) {
    if (offset > next.next(topic)) {
      next = next.with(topic, offset);
    }
  }

  /** Up to where has been read. */
  synchronized Position next() {
    return next;
  }

  /** The topics are not those that were read: everybody starts anew. */
  synchronized void startAnew(Position start) {
    held.clear();
    bytes = 0;
    from = start;
    next = start;
    followings.values().forEach(all -> all.forEach(this::startAnew));
  }

  /** Nothing is told before it has joined, but an erasure. */
  synchronized Following enter(Member member, Follower follower) {
    Following place = new Following(member, follower);
    followings.computeIfAbsent(member, it -> new ArrayList<>(1)).add(place);
    return place;
  }

  /**
   * From now on it is told what comes, and what is held after the position at once; unless it has left, or the position is elsewhere.
   *
   * @param verified whether the broker has as much as the position says
   */
  synchronized Join join(Following place, Position position, boolean verified) {
    if (!position.reaches(from)) {
      return Join.OLDER;
    }
    if (!verified && !next.reaches(position)) {
      return Join.AHEAD;
    }
    if (!place.hasLeft()) {
      held.stream()
          .filter(position::isBefore)
          .filter(event -> event.member().equals(place.member()))
          .forEach(place.follower()::offer);
      place.goLive();
    }
    return Join.JOINED;
  }

  /** What it missed is lost to it: from now on it is told what comes. */
  synchronized void startAnew(Following place) {
    if (!place.hasLeft()) {
      place.follower().startAnew(next);
      place.goLive();
    }
  }

  /** Where it is up to date; empty while it is not. */
  synchronized Optional<Position> upToDate(Following place) {
    return place.isLive() ? Optional.of(next) : Optional.empty();
  }

  synchronized boolean hasLeft(Following place) {
    return place.hasLeft();
  }

  synchronized void leave(Following place) {
    place.leave();
    List<Following> all = followings.get(place.member());
    if (all != null && all.remove(place) && all.isEmpty()) {
      followings.remove(place.member());
    }
  }

  synchronized long bytes() {
    return bytes;
  }

  private void drop(Member member) {
    held.removeIf(event -> event.member().equals(member));
    bytes = held.stream().mapToLong(LiveEvent::weight).sum();
  }

  private void makeRoom() {
    while (bytes > mostBytes && !held.isEmpty()) {
      LiveEvent oldest = held.remove();
      bytes -= oldest.weight();
      from = from.furthest(from.with(oldest.topic(), oldest.offset() + 1));
    }
  }
}
