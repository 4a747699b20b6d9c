package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.ProfileHistory;
import org.rhomboid.routine.domain.profile.Schedule;
import org.rhomboid.routine.domain.profile.StreakPolicy;

/** One entry of a member's history as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScheduleColumn(
    LocalDate effectiveFrom,
    String zone,
    List<DayOfWeek> trainingDays,
    List<DayOfWeek> workingDays,
    StreakPolicy streakPolicy,
    Integer weeklyTarget,
    LocalTime dayStartsAt) {

  static ScheduleColumn of(ProfileHistory.Entry entry) {
    Schedule schedule = entry.schedule();
    return new ScheduleColumn(
        entry.effectiveFrom(),
        schedule.zone().getId(),
        schedule.trainingDays(),
        schedule.workingDays(),
        schedule.streakPolicy().orElse(null),
        schedule.weeklyTarget().orElse(null),
        schedule.dayStartsAt());
  }

  ProfileHistory.Entry toEntry() {
    Schedule schedule =
        new Schedule(
            ZoneId.of(zone),
            trainingDays,
            workingDays,
            Optional.ofNullable(streakPolicy),
            Optional.ofNullable(weeklyTarget),
            dayStartsAt);
    return new ProfileHistory.Entry(effectiveFrom, schedule);
  }
}
