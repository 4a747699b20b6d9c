package org.rhomboid.routine.domain.profile;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The parts of a profile that plans are tried with in another form, or steered by. What is not here, conditions above all, stays as the member said. */
public record ProfileParts(
    List<Goal> goals,
    List<String> equipment,
    List<Setting> settings,
    int minutes,
    List<DayOfWeek> days,
    List<String> dislikes,
    Optional<Steering> steering) {

  public static ProfileParts of(Profile profile) {
    return new ProfileParts(
        profile.goals(),
        profile.equipment(),
        profile.settings(),
        profile.minutesPerSession(),
        profile.trainingDays(),
        profile.dislikes(),
        profile.steering());
  }

  public ProfileParts goals(List<Goal> other) {
    return new ProfileParts(other, equipment, settings, minutes, days, dislikes, steering);
  }

  public ProfileParts equipment(List<String> other) {
    return new ProfileParts(goals, other, settings, minutes, days, dislikes, steering);
  }

  public ProfileParts settings(List<Setting> other) {
    return new ProfileParts(goals, equipment, other, minutes, days, dislikes, steering);
  }

  /** @param other of a session, 5 to 60 */
  public ProfileParts minutes(int other) {
    return new ProfileParts(goals, equipment, settings, other, days, dislikes, steering);
  }

  public ProfileParts days(List<DayOfWeek> other) {
    return new ProfileParts(goals, equipment, settings, minutes, other, dislikes, steering);
  }

  public ProfileParts dislikes(List<String> other) {
    return new ProfileParts(goals, equipment, settings, minutes, days, other, steering);
  }

  public ProfileParts steeredBy(Steering template) {
    return new ProfileParts(
        goals, equipment, settings, minutes, days, dislikes, Optional.of(template));
  }

  /** The profile with these parts. */
  public Profile in(Profile profile) {
    return new Profile(
        profile.zone(),
        profile.painAreas(),
        profile.level(),
        goals,
        equipment,
        settings,
        minutes,
        days,
        profile.workHours(),
        profile.breakEveryMinutes(),
        profile.conditions(),
        profile.likes(),
        dislikes,
        profile.streakPolicy(),
        profile.weeklyTarget(),
        profile.dayStartsAt(),
        profile.missedDayPolicy(),
        profile.sessionAt(),
        profile.quietHours(),
        profile.breaksPerDay(),
        steering);
  }
}
