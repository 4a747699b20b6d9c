package org.rhomboid.routine.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rhomboid.routine.domain.catalog.Vocabulary;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.MissedDayPolicy;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.QuietHours;
import org.rhomboid.routine.domain.profile.Setting;
import org.rhomboid.routine.domain.profile.StreakPolicy;
import org.rhomboid.routine.domain.profile.WorkHours;

/**
 * A profile as a client sends it: all of it, each time. What it says is judged by the rules of the domain; here stands what has to be there at all.
 *
 * @param zone IANA time zone
 * @param painAreas words of the vocabulary; may be empty
 * @param equipment words of the vocabulary; may be empty
 * @param minutesPerSession 5 to 60
 * @param workHours absent: Monday to Friday, hours unknown
 * @param breakEveryMinutes 20 to 60
 * @param conditions words of the vocabulary (health data)
 * @param likes slugs
 * @param dislikes slugs
 * @param streakPolicy absent: the organisation's
 * @param weeklyTarget practice days a week, 1 to 7; absent: the organisation's
 * @param dayStartsAt 00:00 to 11:59, default 00:00
 * @param missedDayPolicy what becomes of a missed session, default DROP
 * @param sessionAt wall time; absent: when the work hours end
 * @param quietHours when no break is planned, at most 10
 * @param breaksPerDay 0 to 24; absent: as many as fit
 */
@KeepsTheRules
public record ProfileRequest(
    @NotNull(message = REQUIRED) ZoneId zone,
    @NotNull(message = REQUIRED) @Size(max = 100, message = MANY)
        List<@NotNull(message = REQUIRED) String> painAreas,
    @NotNull(message = REQUIRED) Level level,
    @Size(max = 100, message = MANY) List<@NotNull(message = REQUIRED) Goal> goals,
    @NotNull(message = REQUIRED) @Size(max = 100, message = MANY)
        List<@NotNull(message = REQUIRED) String> equipment,
    @NotNull(message = REQUIRED) @Size(max = 100, message = MANY)
        List<@NotNull(message = REQUIRED) Setting> settings,
    @NotNull(message = REQUIRED) Integer minutesPerSession,
    @NotNull(message = REQUIRED) @Size(max = 100, message = MANY)
        List<@NotNull(message = REQUIRED) DayOfWeek> trainingDays,
    @Valid Hours workHours,
    Integer breakEveryMinutes,
    @Size(max = 100, message = MANY) List<@NotNull(message = REQUIRED) String> conditions,
    @Size(max = 100, message = MANY)
        List<@NotNull(message = REQUIRED) @Size(max = 100, message = LONG) String> likes,
    @Size(max = 100, message = MANY)
        List<@NotNull(message = REQUIRED) @Size(max = 100, message = LONG) String> dislikes,
    StreakPolicy streakPolicy,
    Integer weeklyTarget,
    LocalTime dayStartsAt,
    MissedDayPolicy missedDayPolicy,
    LocalTime sessionAt,
    @Size(max = 10, message = "has at most 10 entries")
        List<@NotNull(message = REQUIRED) @Valid Quiet> quietHours,
    Integer breaksPerDay) {

  static final String REQUIRED = "is required";
  private static final String MANY = "has at most 100 entries";
  private static final String LONG = "has at most 100 characters";

  public ProfileRequest {
    goals = goals == null ? List.of() : goals;
    conditions = conditions == null ? List.of() : conditions;
    likes = likes == null ? List.of() : likes;
    dislikes = dislikes == null ? List.of() : dislikes;
    dayStartsAt = dayStartsAt == null ? LocalTime.MIDNIGHT : dayStartsAt;
    missedDayPolicy = missedDayPolicy == null ? MissedDayPolicy.DROP : missedDayPolicy;
    quietHours = quietHours == null ? List.of() : quietHours;
  }

  /**
   * When the member works, on the same day.
   *
   * @param from wall time, before {@code to}
   */
  @Schema(name = "WorkHoursRequest")
  public record Hours(
      @NotNull(message = REQUIRED) @Size(max = 100, message = MANY)
          List<@NotNull(message = REQUIRED) DayOfWeek> days,
      @NotNull(message = REQUIRED) LocalTime from,
      @NotNull(message = REQUIRED) LocalTime to) {

    WorkHours toWorkHours() {
      boolean whole = from != null && to != null;
      return new WorkHours(
          Gaps.filled(days, DayOfWeek.MONDAY),
          whole ? from : LocalTime.MIN,
          whole ? to : LocalTime.of(23, 59));
    }
  }

  /**
   * When no break is planned, each working day.
   *
   * @param from wall time, before {@code to}
   */
  @Schema(name = "QuietHoursRequest")
  public record Quiet(
      @NotNull(message = REQUIRED) LocalTime from, @NotNull(message = REQUIRED) LocalTime to) {

    static final Quiet HARMLESS = new Quiet(LocalTime.NOON, LocalTime.of(13, 0));

    QuietHours toQuietHours() {
      return from == null || to == null ? HARMLESS.toQuietHours() : new QuietHours(from, to);
    }
  }

  /** What is missing is filled with something harmless, so that the rules can judge the rest: its absence is a violation already. */
  Profile toProfile() {
    return new Profile(
        Gaps.filled(zone, ZoneId.of("UTC")),
        Gaps.filled(painAreas, Vocabulary.PAIN_AREAS.get(0)),
        Gaps.filled(level, Level.BEGINNER),
        Gaps.filled(goals, Goal.RELIEF),
        Gaps.filled(equipment, Vocabulary.EQUIPMENT.get(0)),
        Gaps.filled(settings, Setting.HOME),
        Gaps.filled(minutesPerSession, 5),
        Gaps.filled(trainingDays, DayOfWeek.MONDAY),
        Optional.ofNullable(workHours).map(Hours::toWorkHours),
        Optional.ofNullable(breakEveryMinutes),
        Gaps.filled(conditions, Vocabulary.FIBROMYALGIA),
        Gaps.filled(likes, "(a like)"),
        Gaps.filled(dislikes, "(a dislike)"),
        Optional.ofNullable(streakPolicy),
        Optional.ofNullable(weeklyTarget),
        dayStartsAt,
        missedDayPolicy,
        Optional.ofNullable(sessionAt),
        Gaps.filled(quietHours, Quiet.HARMLESS).stream().map(Quiet::toQuietHours).toList(),
        Optional.ofNullable(breaksPerDay),
        Optional.empty());
  }
}
