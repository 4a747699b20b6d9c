package org.rhomboid.progress.in.kafka;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.progress.domain.calendar.Schedule;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/** A published profile in the words of the streak. A tombstone is a member without a profile. */
final class ProfileSchedules {

  private static final Set<DayOfWeek> MONDAY_TO_FRIDAY =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private ProfileSchedules() {}

  static ScheduleHistory of(ProfileUpdated profile) {
    return profile == null
        ? ScheduleHistory.NONE
        : new ScheduleHistory(profile.history().stream().map(ProfileSchedules::schedule).toList());
  }

  private static Schedule schedule(ProfileUpdated.Entry entry) {
    return new Schedule(entry.effectiveFrom(), entry.zone(), entry.dayStartsAt(), policy(entry));
  }

  /**
   * Absent means the organisation's policy, which is {@code DAILY} where it set none. {@code WEEKLY} has no fold yet: such a member's streak counts days as
   * {@code DAILY} does, and says so in its {@code policy}.
   */
  private static StreakPolicy policy(ProfileUpdated.Entry entry) {
    if (entry.streakPolicy() == org.rhomboid.events.StreakPolicy.WORKING_DAYS) {
      return new StreakPolicy.WorkingDays(workingDays(entry.workingDays()));
    }
    return new StreakPolicy.Daily(Set.copyOf(entry.trainingDays()));
  }

  private static Set<DayOfWeek> workingDays(List<DayOfWeek> stated) {
    return stated.isEmpty() ? MONDAY_TO_FRIDAY : Set.copyOf(stated);
  }
}
