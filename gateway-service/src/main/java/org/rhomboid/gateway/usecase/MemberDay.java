package org.rhomboid.gateway.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The member's today: a date in a zone. */
public record MemberDay(LocalDate date, ZoneId zone) {

  /** By its name in the IANA database, as every zone in the API. */
  private static final ZoneId UTC = ZoneId.of("UTC");

  /** @param dayStartsAt when a day begins; before it the wall clock still counts to the day before */
  public static MemberDay at(Instant now, ZoneId zone, LocalTime dayStartsAt) {
    Duration start = Duration.ofNanos(dayStartsAt.toNanoOfDay());
    return new MemberDay(LocalDateTime.ofInstant(now, zone).minus(start).toLocalDate(), zone);
  }

  /** For a member of whom no zone is known. */
  public static MemberDay utc(Instant now) {
    return at(now, UTC, LocalTime.MIDNIGHT);
  }
}
