package org.rhomboid.gateway.usecase.live;

import java.util.Optional;

/** Whether a stream may begin. */
public sealed interface Entry {

  /** Why not. */
  enum Refused implements Entry {
    /** This instance has not read the topics yet. */
    NOT_READY,
    /** The position is none of this member. */
    NOT_A_POSITION,
    /** The member has as many streams as one may have. */
    MEMBER_HAS_ENOUGH,
    /** This instance has as many streams as it can, or as many that wait to catch up. */
    FULL
  }

  /** It has begun; {@link #leave} ends it. */
  final class Begun implements Entry {

    private final Position from;
    private final PartitionLog log;
    private final Following place;
    private final Places.Place kept;

    Begun(Position from, PartitionLog log, Following place, Places.Place kept) {
      this.from = from;
      this.log = log;
      this.place = place;
      this.kept = kept;
    }

    /** Where it began: what was offered comes after it. */
    public Position from() {
      return from;
    }

    /** Up to where everything of this member was offered; empty while it catches up. What was offered until now is told before whatever is done with it. */
    public Optional<Position> upToDate() {
      return log.upToDate(place);
    }

    /** Nothing is offered after it but what is on its way. */
    public void leave() {
      log.leave(place);
      kept.leave();
    }
  }
}
