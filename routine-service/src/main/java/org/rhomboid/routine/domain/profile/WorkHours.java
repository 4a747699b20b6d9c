package org.rhomboid.routine.domain.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * When the member works.
 *
 * @param from wall time in the member's zone, before {@code to}: hours over midnight are refused
 */
public record WorkHours(List<DayOfWeek> days, LocalTime from, LocalTime to) {

  public WorkHours {
    days = List.copyOf(days);
  }
}
