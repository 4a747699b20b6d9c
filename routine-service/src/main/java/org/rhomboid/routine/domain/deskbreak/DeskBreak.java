package org.rhomboid.routine.domain.deskbreak;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.NameBasedId;

/**
 * One desk break.
 *
 * @param id UUIDv5 of the member and {@code at}: stable over re-reading
 * @param at in the member's zone, to the minute
 * @param seconds what the moves take, setting up included: at most {@link DeskBreaks#LONGEST}
 * @param moves one or two, in the order in which they are done
 */
public record DeskBreak(UUID id, ZonedDateTime at, int seconds, List<BreakMove> moves) {

  public DeskBreak {
    moves = List.copyOf(moves);
  }

  /**
   * @param member the namespace of the member's breaks
   */
  static DeskBreak of(UUID member, ZonedDateTime at, List<BreakMove> moves) {
    int seconds = moves.stream().mapToInt(BreakMove::seconds).sum();
    // the offset is part of the name: where clocks go back, a wall time comes twice
    return new DeskBreak(NameBasedId.of(member, at.toString()), at, seconds, moves);
  }

  /** The same break at another time. */
  public DeskBreak movedTo(ZonedDateTime other) {
    return new DeskBreak(id, other, seconds, moves);
  }
}
