package org.rhomboid.routine.domain.planning.advice;

import java.time.DayOfWeek;
import java.util.List;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Setting;

/** The parts of a profile that advice may propose to change. What is not here, conditions above all, stays as the member said. */
record ProfileParts(
    List<String> equipment,
    List<Setting> settings,
    int minutes,
    List<DayOfWeek> days,
    List<String> dislikes) {

  static ProfileParts of(Profile profile) {
    return new ProfileParts(
        profile.equipment(),
        profile.settings(),
        profile.minutesPerSession(),
        profile.trainingDays(),
        profile.dislikes());
  }

  ProfileParts equipment(List<String> other) {
    return new ProfileParts(other, settings, minutes, days, dislikes);
  }

  ProfileParts settings(List<Setting> other) {
    return new ProfileParts(equipment, other, minutes, days, dislikes);
  }

  ProfileParts minutes(int other) {
    return new ProfileParts(equipment, settings, other, days, dislikes);
  }

  ProfileParts days(List<DayOfWeek> other) {
    return new ProfileParts(equipment, settings, minutes, other, dislikes);
  }

  ProfileParts dislikes(List<String> other) {
    return new ProfileParts(equipment, settings, minutes, days, other);
  }

  /** The profile with these parts. */
  Profile in(Profile profile) {
    return new Profile(
        profile.zone(),
        profile.painAreas(),
        profile.level(),
        profile.goals(),
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
        profile.breaksPerDay());
  }
}
