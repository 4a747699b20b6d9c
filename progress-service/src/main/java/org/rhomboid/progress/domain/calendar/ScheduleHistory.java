package org.rhomboid.progress.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Streaks 6: all schedules of a member, so that days past are judged by what was in force then.
 *
 * @param schedules in any order; of two from the same date the later in the list counts. Dates before the first are
 *     {@link Schedule#WITHOUT_PROFILE}
 */
public record ScheduleHistory(List<Schedule> schedules) {

  /** A member without a profile. */
  public static final ScheduleHistory NONE = new ScheduleHistory(List.of());

  public ScheduleHistory {
    schedules = schedules.stream().sorted(Comparator.comparing(Schedule::effectiveFrom)).toList();
  }

  /** What counts on {@code date}. */
  public Schedule inForceOn(LocalDate date) {
    for (int i = schedules.size() - 1; i >= 0; i--) {
      if (!schedules.get(i).effectiveFrom().isAfter(date)) {
        return schedules.get(i);
      }
    }
    return Schedule.WITHOUT_PROFILE;
  }

  /**
   * The practice day of a session completed at this instant, with the start of day of the date on its wall clock: a date
   * begins at the time in force on that date, and what comes before it is still the day before.
   */
  public LocalDate practiceDay(Instant completedAt, Instant recordedAt, ZoneId zone) {
    LocalDate wallDate = PracticeDay.wallTime(completedAt, recordedAt, zone).toLocalDate();
    return PracticeDay.of(completedAt, recordedAt, zone, inForceOn(wallDate).dayStartsAt());
  }

  /** The date from which nothing known changes any more; {@code LocalDate.MIN} without a schedule. */
  public LocalDate lastChange() {
    return schedules.isEmpty()
        ? LocalDate.MIN
        : schedules.get(schedules.size() - 1).effectiveFrom();
  }
}
