package org.rhomboid.routine.out.postgres;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.QuietHours;
import org.rhomboid.routine.domain.profile.Setting;
import org.rhomboid.routine.domain.profile.StreakPolicy;
import org.rhomboid.routine.domain.profile.WorkHours;

/** A profile as it is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileColumn(
    String zone,
    List<String> painAreas,
    Level level,
    List<Goal> goals,
    List<String> equipment,
    List<Setting> settings,
    int minutesPerSession,
    List<DayOfWeek> trainingDays,
    WorkHoursColumn workHours,
    Integer breakEveryMinutes,
    List<String> conditions,
    List<String> likes,
    List<String> dislikes,
    StreakPolicy streakPolicy,
    Integer weeklyTarget,
    LocalTime dayStartsAt,
    MissedDayPolicy missedDayPolicy,
    LocalTime sessionAt,
    List<QuietHours> quietHours,
    Integer breaksPerDay) {

  record WorkHoursColumn(List<DayOfWeek> days, LocalTime from, LocalTime to) {

    static WorkHoursColumn of(WorkHours hours) {
      return new WorkHoursColumn(hours.days(), hours.from(), hours.to());
    }

    WorkHours toWorkHours() {
      return new WorkHours(days, from, to);
    }
  }

  static ProfileColumn of(Profile profile) {
    return new ProfileColumn(
        profile.zone().getId(),
        profile.painAreas(),
        profile.level(),
        profile.goals(),
        profile.equipment(),
        profile.settings(),
        profile.minutesPerSession(),
        profile.trainingDays(),
        profile.workHours().map(WorkHoursColumn::of).orElse(null),
        profile.breakEveryMinutes().orElse(null),
        profile.conditions(),
        profile.likes(),
        profile.dislikes(),
        profile.streakPolicy().orElse(null),
        profile.weeklyTarget().orElse(null),
        profile.dayStartsAt(),
        profile.missedDayPolicy(),
        profile.sessionAt().orElse(null),
        profile.quietHours(),
        profile.breaksPerDay().orElse(null));
  }

  Profile toProfile() {
    return new Profile(
        ZoneId.of(zone),
        painAreas,
        level,
        goals,
        equipment,
        settings,
        minutesPerSession,
        trainingDays,
        Optional.ofNullable(workHours).map(WorkHoursColumn::toWorkHours),
        Optional.ofNullable(breakEveryMinutes),
        conditions,
        likes,
        dislikes,
        Optional.ofNullable(streakPolicy),
        Optional.ofNullable(weeklyTarget),
        dayStartsAt,
        // profiles of before this was asked have none
        missedDayPolicy == null ? MissedDayPolicy.DROP : missedDayPolicy,
        Optional.ofNullable(sessionAt),
        quietHours == null ? List.of() : quietHours,
        Optional.ofNullable(breaksPerDay),
        Optional.empty());
  }
}
