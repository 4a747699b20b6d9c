package org.rhomboid.routine.domain.deskbreak;

import java.util.List;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * The desk breaks of a date, as they are planned.
 *
 * @param breaks those that the member has not answered, by time
 * @param fewerBecause why there is none, or why there are not more
 */
public record BreakDay(List<DeskBreak> breaks, List<Reason> fewerBecause) {

  public BreakDay {
    breaks = List.copyOf(breaks);
    fewerBecause = List.copyOf(fewerBecause);
  }

  static BreakDay none(Reason because) {
    return new BreakDay(List.of(), List.of(because));
  }
}
