package org.rhomboid.gateway.usecase.live;

/** A stream that was away for longer than what is held goes back, or that was told more than has been read here. Used by one thread. */
public final class CatchUp {

  private final PartitionLog log;
  private final Following place;
  private Position position;

  CatchUp(PartitionLog log, Following place, Position position) {
    this.log = log;
    this.place = place;
    this.position = position;
  }

  /** Whether all that it missed is held, and was offered to it. */
  boolean joins() {
    return log.join(place, position, false) == PartitionLog.Join.JOINED;
  }

  /** Whose events: {@code tenant/member}. */
  public String key() {
    return place.member().key();
  }

  public int partition() {
    return position.partition();
  }

  /** From here on events are missing. */
  public Position position() {
    return position;
  }

  /** Up to here they can be read: what comes later is held. */
  public Position target() {
    return position.furthest(log.next());
  }

  /** Nobody waits for it any more. */
  public boolean isOver() {
    return log.hasLeft(place);
  }

  /** What was told before does no harm. */
  public void found(LiveEvent event) {
    place.follower().offer(event);
  }

  /** It lies before what the topics have, or after it, or is too much to read. */
  public void startAnew() {
    log.startAnew(place);
  }

  /**
   * All before the target was found.
   *
   * @return false when so much came meanwhile that some of it is not held any more: read on from {@link #position}
   */
  public boolean reached(Position target) {
    position = position.furthest(target);
    return log.join(place, position, true) == PartitionLog.Join.JOINED;
  }
}
