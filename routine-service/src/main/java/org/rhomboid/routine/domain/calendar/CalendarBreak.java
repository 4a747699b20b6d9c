package org.rhomboid.routine.domain.calendar;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A desk break to be shown.
 *
 * @param at in the member's zone
 * @param seconds how long it takes, more than 0
 */
public record CalendarBreak(ZonedDateTime at, int seconds, List<CalendarExercise> exercises) {

  public CalendarBreak {
    exercises = List.copyOf(exercises);
  }
}
