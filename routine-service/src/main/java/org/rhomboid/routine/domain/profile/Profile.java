package org.rhomboid.routine.domain.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the planner needs of a member. A value of it may still be wrong: {@link ProfileRules} says
 * all that is, so that a caller hears everything at once. Lists keep the order they were given in,
 * for the pointers; nothing planned depends on it.
 *
 * @param painAreas words of the vocabulary; empty: no pain, the upper back is cared for
 * @param equipment words of the vocabulary; empty: nothing at hand
 * @param minutesPerSession 5 to 60
 * @param workHours absent: Monday to Friday, hours unknown
 * @param breakEveryMinutes 20 to 60; absent: the default of the breaks
 * @param conditions words of the vocabulary (health data)
 * @param likes slugs
 * @param dislikes slugs
 * @param streakPolicy absent: the tenant's
 * @param weeklyTarget practice days a week, 1 to 7; absent: the tenant's
 * @param dayStartsAt when the member's day begins, 00:00 to 11:59
 * @param missedDayPolicy what becomes of a missed session
 * @param sessionAt when the member likes to exercise, wall time; absent: when the work hours end
 * @param quietHours when no break is planned, at most 10
 * @param breaksPerDay desk breaks of a day at most, 0 to 24; absent: as many as fit
 * @param steering what a template of the organisation adds while weeks are planned; absent in what
 *     the member says
 */
public record Profile(
    ZoneId zone,
    List<String> painAreas,
    Level level,
    List<Goal> goals,
    List<String> equipment,
    List<Setting> settings,
    int minutesPerSession,
    List<DayOfWeek> trainingDays,
    Optional<WorkHours> workHours,
    Optional<Integer> breakEveryMinutes,
    List<String> conditions,
    List<String> likes,
    List<String> dislikes,
    Optional<StreakPolicy> streakPolicy,
    Optional<Integer> weeklyTarget,
    LocalTime dayStartsAt,
    MissedDayPolicy missedDayPolicy,
    Optional<LocalTime> sessionAt,
    List<QuietHours> quietHours,
    Optional<Integer> breaksPerDay,
    Optional<Steering> steering) {

  private static final List<DayOfWeek> MONDAY_TO_FRIDAY =
      List.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);

  public Profile {
    Objects.requireNonNull(zone);
    Objects.requireNonNull(level);
    Objects.requireNonNull(workHours);
    Objects.requireNonNull(breakEveryMinutes);
    Objects.requireNonNull(streakPolicy);
    Objects.requireNonNull(weeklyTarget);
    Objects.requireNonNull(dayStartsAt);
    Objects.requireNonNull(missedDayPolicy);
    Objects.requireNonNull(sessionAt);
    Objects.requireNonNull(breaksPerDay);
    Objects.requireNonNull(steering);
    quietHours = List.copyOf(quietHours);
    painAreas = List.copyOf(painAreas);
    goals = List.copyOf(goals);
    equipment = List.copyOf(equipment);
    settings = List.copyOf(settings);
    trainingDays = List.copyOf(trainingDays);
    conditions = List.copyOf(conditions);
    likes = List.copyOf(likes);
    dislikes = List.copyOf(dislikes);
  }

  /** The days of the work hours, else Monday to Friday. */
  public List<DayOfWeek> workingDays() {
    return workHours.map(WorkHours::days).orElse(MONDAY_TO_FRIDAY);
  }

  /** The same, of a member who exercises in one setting only. */
  public Profile at(Setting only) {
    return ProfileParts.of(this).settings(List.of(only)).in(this);
  }
}
