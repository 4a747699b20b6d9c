package org.rhomboid.gateway.usecase.today;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

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

  /** As progress-service says it with the streak. */
  static MemberDay ofStreak(Map<String, Object> streak) {
    return new MemberDay(
        LocalDate.parse((String) streak.get("today")), ZoneId.of((String) streak.get("zone")));
  }

  /** @param clock zone and start of the day, which is midnight where it is absent */
  static MemberDay ofClock(Instant now, Map<String, Object> clock) {
    String start = (String) clock.getOrDefault("dayStartsAt", LocalTime.MIDNIGHT.toString());
    return at(now, ZoneId.of((String) clock.get("zone")), LocalTime.parse(start));
  }
}
