package org.rhomboid.progress.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;

/**
 * Time: "today" and midnight are the member's, in the zone of the profile, else of the session with the latest
 * completion, else UTC.
 *
 * @param schedules the member's schedules; the zone in force on a date is the one that dates end in
 * @param latest the session with the latest completion; null before the first
 */
public record MemberCalendar(ScheduleHistory schedules, SessionMoment latest) {

  /** The farthest that a wall clock and a start of day can lag behind UTC: 18 h and 24 h, in whole days. */
  private static final int DAYS_BEHIND_UTC = 2;

  /** By its name in the IANA database, as every zone that is answered. */
  private static final ZoneId UTC = ZoneId.of("UTC");

  public MemberCalendar {
    Objects.requireNonNull(schedules, "schedules");
  }

  /** The zone the member's {@code date} is in. */
  public ZoneId zoneOn(LocalDate date) {
    ZoneId ofProfile = schedules.inForceOn(date).zone();
    if (ofProfile != null) {
      return ofProfile;
    }
    return latest == null ? UTC : latest.zone();
  }

  /** The first date that has not ended at {@code now}: defined, and never going back, across any change of zone too. */
  public LocalDate today(Instant now) {
    LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS_BEHIND_UTC);
    while (!endOf(date).isAfter(now)) {
      date = date.plusDays(1);
    }
    return date;
  }

  /** When {@code date} ends in the member's zone. */
  public Instant endOf(LocalDate date) {
    return DayEnd.of(date, zoneOn(date), startOfDayAfter(date));
  }

  /**
   * Streaks 4: when {@code date} has ended both in the member's zone and in that of the latest session. A traveller who
   * keeps the home profile has until then.
   */
  public Instant closesAt(LocalDate date) {
    Instant atHome = endOf(date);
    if (latest == null || latest.zone().equals(zoneOn(date))) {
      return atHome;
    }
    Instant onTheWay = DayEnd.of(date, latest.zone(), startOfDayAfter(date));
    return onTheWay.isAfter(atHome) ? onTheWay : atHome;
  }

  /** Streaks 3a: whether clocks in the member's zone ever showed {@code date} (Samoa had no 2011-12-30). */
  public boolean exists(LocalDate date) {
    ZoneOffsetTransition change =
        zoneOn(date).getRules().getTransition(date.atTime(LocalTime.NOON));
    return change == null
        || !change.isGap()
        || change.getDateTimeBefore().isAfter(date.atStartOfDay())
        || change.getDateTimeAfter().isBefore(date.plusDays(1).atStartOfDay());
  }

  private LocalTime startOfDayAfter(LocalDate date) {
    return schedules.inForceOn(date.plusDays(1)).dayStartsAt();
  }
}
