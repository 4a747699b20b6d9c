package org.rhomboid.routine.domain.deskbreak;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Whether a break can be put off: only to a time of its own day that is free for all of it. */
public sealed interface Postponement {

  /** It can, until then. */
  record Until(Instant at) implements Postponement {}

  /**
   * It cannot.
   *
   * @param detail why, and what would be right, for a person
   */
  record Refused(String detail) implements Postponement {}

  /**
   * @param request of the break's date
   * @param minutes 1 or more
   */
  static Postponement of(BreakRequest request, DeskBreak deskBreak, Instant now, int minutes) {
    Instant until = until(deskBreak, now, minutes);
    FreeTime free = FreeTime.of(request.profile(), request.date(), request.busy());
    return free.secondsFrom(until) >= deskBreak.seconds()
        ? new Until(until)
        : new Refused(why(until, free.next(until, deskBreak.seconds()), request.profile().zone()));
  }

  /** From when it is due, or from now, to the minute, where that has passed. */
  static Instant until(DeskBreak deskBreak, Instant now, int minutes) {
    Instant due = deskBreak.at().toInstant();
    Instant from = now.isAfter(due) ? now.truncatedTo(ChronoUnit.MINUTES) : due;
    return from.plus(Duration.ofMinutes(minutes));
  }

  private static String why(Instant until, Optional<Instant> next, ZoneId zone) {
    String remedy =
        next.map(it -> "free again at " + time(it, zone))
            .orElse("nothing is free after it within the work hours: skip the break instead");
    return "would be " + time(until, zone) + ", which is no free time of that day; " + remedy;
  }

  private static LocalTime time(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalTime();
  }
}
