package org.rhomboid.routine.in.rest.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.rhomboid.routine.domain.calendar.CalendarEvent;
import org.rhomboid.routine.domain.calendar.CalendarFeed;
import org.rhomboid.routine.domain.calendar.ZoneObservance;

/** The zone of a feed with every change of its clocks that a reader of the feed needs (RFC 5545, VTIMEZONE). */
final class IcsZone {

  /** A program may show an event it remembers for some time after it has read the feed. */
  private static final Duration AHEAD = Duration.ofDays(366);

  private IcsZone() {}

  /** Also where there are no events: a calendar has at least one component, and then that is all. */
  static TimezoneAssignment of(CalendarFeed feed) {
    VTimezone component = new VTimezone(feed.zone().getId());
    observances(feed).forEach(observance -> add(observance, component));
    return new TimezoneAssignment(TimeZone.getTimeZone(feed.zone()), component);
  }

  private static List<ZoneObservance> observances(CalendarFeed feed) {
    List<CalendarEvent> events = feed.events();
    Instant first = events.isEmpty() ? Instant.EPOCH : events.get(0).start().toInstant();
    Instant last = events.isEmpty() ? first : events.get(events.size() - 1).start().toInstant();
    return ZoneObservance.of(feed.zone(), first, last.plus(AHEAD));
  }

  private static void add(ZoneObservance from, VTimezone component) {
    if (from.daylight()) {
      DaylightSavingsTime daylight = new DaylightSavingsTime();
      fill(daylight, from);
      component.addDaylightSavingsTime(daylight);
    } else {
      StandardTime standard = new StandardTime();
      fill(standard, from);
      component.addStandardTime(standard);
    }
  }

  private static void fill(Observance observance, ZoneObservance from) {
    LocalDateTime onset = from.onset();
    observance.setDateStart(
        new DateTimeComponents(
            onset.getYear(),
            onset.getMonthValue(),
            onset.getDayOfMonth(),
            onset.getHour(),
            onset.getMinute(),
            onset.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(offset(from.before()));
    observance.setTimezoneOffsetTo(offset(from.after()));
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(TimeUnit.SECONDS.toMillis(offset.getTotalSeconds()));
  }
}
