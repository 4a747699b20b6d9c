package org.rhomboid.routine.domain.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Which date it is for a member (Time): in the zone of the profile, where a day begins at {@code dayStartsAt}. */
public final class MemberDay {

  private MemberDay() {}

  /** The date of the wall time less the start of the day: a quarter to three is still yesterday where days start at three. */
  public static LocalDate at(Instant instant, Profile profile) {
    return instant
        .atZone(profile.zone())
        .toLocalDateTime()
        .minus(Duration.ofNanos(profile.dayStartsAt().toNanoOfDay()))
        .toLocalDate();
  }

  /** The instant at which a date has ended for the member: the next date's start of the day; in a gap of the clock forward, in an overlap at the later offset. */
  public static Instant endOf(LocalDate date, Profile profile) {
    return at(date.plusDays(1), profile.dayStartsAt(), profile);
  }

  /** The instant of a wall time; in a gap of the clock forward, in an overlap at the later offset. */
  public static Instant at(LocalDate date, LocalTime time, Profile profile) {
    return ZonedDateTime.of(date, time, profile.zone()).withLaterOffsetAtOverlap().toInstant();
  }
}
