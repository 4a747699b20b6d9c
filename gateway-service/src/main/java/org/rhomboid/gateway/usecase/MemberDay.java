package org.rhomboid.gateway.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The member's today: a date in a zone. */
public record MemberDay(LocalDate date, ZoneId zone) {

  /** @param dayStartsAt when a day begins; before it the wall clock still counts to the day before */
  public static MemberDay at(Instant now, ZoneId zone, LocalTime dayStartsAt) {
    Duration start = Duration.ofNanos(dayStartsAt.toNanoOfDay());
    return new MemberDay(LocalDateTime.ofInstant(now, zone).minus(start).toLocalDate(), zone);
  }

  /** For a member of whom no zone is known. */
  public static MemberDay utc(Instant now) {
    return at(now, ZoneOffset.UTC, LocalTime.MIDNIGHT);
  }
}
