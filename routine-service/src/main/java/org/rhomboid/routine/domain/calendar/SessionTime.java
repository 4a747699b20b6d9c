package org.rhomboid.routine.domain.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.WorkHours;

/** When a session of a date is: when the member likes to exercise, else when that day's work ends, else at six in the evening. */
final class SessionTime {

  private static final LocalTime EVENING = LocalTime.of(18, 0);

  private SessionTime() {}

  /**
   * In a gap of the zone it is as much later, in an overlap the earlier of the two.
   *
   * @param date the member's: a time before the member's day starts is in the night that follows it
   */
  static ZonedDateTime of(LocalDate date, Profile profile) {
    LocalTime time = profile.sessionAt().or(() -> endOfWork(date, profile)).orElse(EVENING);
    LocalDate on = time.isBefore(profile.dayStartsAt()) ? date.plusDays(1) : date;
    return ZonedDateTime.of(on, time, profile.zone());
  }

  private static Optional<LocalTime> endOfWork(LocalDate date, Profile profile) {
    return profile
        .workHours()
        .filter(hours -> hours.days().contains(date.getDayOfWeek()))
        .map(WorkHours::to);
  }
}
