package org.rhomboid.progress.out.postgres;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.rhomboid.progress.domain.calendar.Schedule;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/** One schedule of a member's history as it is stored. */
record ScheduleColumn(
    LocalDate effectiveFrom,
    String zone,
    LocalTime dayStartsAt,
    String policy,
    List<DayOfWeek> days) {

  static ScheduleColumn of(Schedule schedule) {
    return new ScheduleColumn(
        schedule.effectiveFrom(),
        schedule.zone().getId(),
        schedule.dayStartsAt(),
        schedule.policy().code(),
        days(schedule.policy()).stream().sorted().toList());
  }

  Schedule toSchedule() {
    StreakPolicy kept =
        policy.equals("WORKING_DAYS")
            ? new StreakPolicy.WorkingDays(Set.copyOf(days))
            : new StreakPolicy.Daily(Set.copyOf(days));
    return new Schedule(effectiveFrom, ZoneId.of(zone), dayStartsAt, kept);
  }

  private static Set<DayOfWeek> days(StreakPolicy policy) {
    return policy instanceof StreakPolicy.WorkingDays working
        ? working.workingDays()
        : ((StreakPolicy.Daily) policy).trainingDays();
  }
}
