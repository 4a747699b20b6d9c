package org.rhomboid.routine.domain.clock;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.routine.domain.planning.IsoWeek;

/**
 * A week that has a plan in force, as far as time is concerned.
 *
 * @param active whether its sessions are to be done: not while a safety hold pauses it
 * @param dates of its sessions
 */
public record PlannedWeek(IsoWeek week, boolean active, List<LocalDate> dates) {

  public PlannedWeek {
    dates = List.copyOf(dates);
  }
}
