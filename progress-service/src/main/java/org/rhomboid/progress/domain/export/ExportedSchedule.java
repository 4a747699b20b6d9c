package org.rhomboid.progress.domain.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What the profile asked for from a date on, as far as progress knows the profile. Absent values are null.
 *
 * @param streakPolicy {@code DAILY}, {@code WORKING_DAYS} or {@code WEEKLY}; null where the member left it to the organisation
 * @param weeklyTarget practice days a week, 1 to 7; null where the member named none
 */
public record ExportedSchedule(
    LocalDate effectiveFrom,
    ZoneId zone,
    List<DayOfWeek> trainingDays,
    List<DayOfWeek> workingDays,
    String streakPolicy,
    Integer weeklyTarget,
    LocalTime dayStartsAt) {

  public ExportedSchedule {
    trainingDays = List.copyOf(trainingDays);
    workingDays = List.copyOf(workingDays);
  }
}
