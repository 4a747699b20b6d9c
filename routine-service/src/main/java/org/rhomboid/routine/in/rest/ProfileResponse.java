package org.rhomboid.routine.in.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.QuietHours;
import org.rhomboid.routine.domain.profile.Setting;
import org.rhomboid.routine.domain.profile.StreakPolicy;
import org.rhomboid.routine.domain.profile.WorkHours;

/**
 * A profile as stored; what can be sent back as it is.
 *
 * @param workHours null: Monday to Friday, hours unknown
 * @param breakEveryMinutes null: the default
 * @param streakPolicy null: the organisation's
 * @param weeklyTarget null: the organisation's
 * @param sessionAt null: when the work hours end
 * @param breaksPerDay null: as many as fit
 */
public record ProfileResponse(
    String zone,
    List<String> painAreas,
    Level level,
    List<Goal> goals,
    List<String> equipment,
    List<Setting> settings,
    int minutesPerSession,
    List<DayOfWeek> trainingDays,
    Hours workHours,
    Integer breakEveryMinutes,
    List<String> conditions,
    List<String> likes,
    List<String> dislikes,
    StreakPolicy streakPolicy,
    Integer weeklyTarget,
    @JsonFormat(pattern = "HH:mm") LocalTime dayStartsAt,
    MissedDayPolicy missedDayPolicy,
    @JsonFormat(pattern = "HH:mm") LocalTime sessionAt,
    List<Quiet> quietHours,
    Integer breaksPerDay) {

  /** When no break is planned. */
  @Schema(name = "QuietHoursResponse")
  public record Quiet(
      @JsonFormat(pattern = "HH:mm") LocalTime from, @JsonFormat(pattern = "HH:mm") LocalTime to) {

    static Quiet of(QuietHours hours) {
      return new Quiet(hours.from(), hours.to());
    }
  }

  /** When the member works. */
  @Schema(name = "WorkHoursResponse")
  public record Hours(
      List<DayOfWeek> days,
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime to) {

    static Hours of(WorkHours hours) {
      return new Hours(hours.days(), hours.from(), hours.to());
    }
  }

  static ProfileResponse of(Profile profile) {
    return new ProfileResponse(
        profile.zone().getId(),
        profile.painAreas(),
        profile.level(),
        profile.goals(),
        profile.equipment(),
        profile.settings(),
        profile.minutesPerSession(),
        profile.trainingDays(),
        profile.workHours().map(Hours::of).orElse(null),
        profile.breakEveryMinutes().orElse(null),
        profile.conditions(),
        profile.likes(),
        profile.dislikes(),
        profile.streakPolicy().orElse(null),
        profile.weeklyTarget().orElse(null),
        profile.dayStartsAt(),
        profile.missedDayPolicy(),
        profile.sessionAt().orElse(null),
        profile.quietHours().stream().map(Quiet::of).toList(),
        profile.breaksPerDay().orElse(null));
  }
}
