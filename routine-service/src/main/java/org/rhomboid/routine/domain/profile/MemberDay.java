package org.rhomboid.routine.domain.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

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
}
