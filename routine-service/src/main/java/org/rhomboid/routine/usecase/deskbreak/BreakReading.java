package org.rhomboid.routine.usecase.deskbreak;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.rhomboid.routine.domain.planning.reason.Reason;

/**
 * The breaks of a date, with what became of them.
 *
 * @param breaks by time
 * @param fewerBecause why there is none, or why there are not more
 */
public record BreakReading(
    LocalDate date, ZoneId zone, List<ReadBreak> breaks, List<Reason> fewerBecause) {

  public BreakReading {
    breaks = List.copyOf(breaks);
    fewerBecause = List.copyOf(fewerBecause);
  }
}
