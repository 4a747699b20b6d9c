package org.rhomboid.routine.domain.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The part of a profile that a streak is judged by. Days are in the order of the week and each
 * once, so that equal schedules are equal values.
 *
 * @param workingDays the days of the work hours; empty where the profile states none
 * @param streakPolicy absent: the tenant's
 * @param weeklyTarget practice days a week, 1 to 7; absent: the tenant's
 */
public record Schedule(
    ZoneId zone,
    List<DayOfWeek> trainingDays,
    List<DayOfWeek> workingDays,
    Optional<StreakPolicy> streakPolicy,
    Optional<Integer> weeklyTarget,
    LocalTime dayStartsAt) {

  public Schedule {
    trainingDays = trainingDays.stream().distinct().sorted().toList();
    workingDays = workingDays.stream().distinct().sorted().toList();
  }

  static Schedule of(Profile profile) {
    return new Schedule(
        profile.zone(),
        profile.trainingDays(),
        profile.workHours().map(WorkHours::days).orElse(List.of()),
        profile.streakPolicy(),
        profile.weeklyTarget(),
        profile.dayStartsAt());
  }

  boolean countsWeeks() {
    return streakPolicy.filter(StreakPolicy.WEEKLY::equals).isPresent();
  }
}
