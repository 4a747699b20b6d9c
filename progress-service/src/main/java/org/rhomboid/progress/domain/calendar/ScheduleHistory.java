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

  /**
   * What counts when: the member's own policy, else the organisation's in force then, else {@code DAILY}.
   *
   * @param member what the profile said, in any order; of two from the same date the later in the list counts; empty without a profile
   * @param organization what the organisation set, in any order. A change counts from the member's next day, in the zone of the schedule in force
   *     (UTC without a profile), from the next Monday where weeks are counted before or after it
   */
  public static ScheduleHistory of(
      List<PublishedSchedule> member, List<OrganizationPolicy> organization) {
    return new ScheduleHistory(new PolicyInForce(member, organization).schedules());
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

  /** The first date after {@code date} from which something else counts; null where there is none. */
  public LocalDate changeAfter(LocalDate date) {
    return schedules.stream()
        .map(Schedule::effectiveFrom)
        .filter(from -> from.isAfter(date))
        .findFirst()
        .orElse(null);
  }
}
