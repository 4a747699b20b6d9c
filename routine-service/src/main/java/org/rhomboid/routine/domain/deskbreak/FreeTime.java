package org.rhomboid.routine.domain.deskbreak;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.WorkHours;

/**
 * When on a date a break may be: inside the work hours but for their first and last minutes, and neither in quiet hours nor in a busy time. Real instants, so
 * daylight saving is right both ways.
 */
final class FreeTime {

  /** Nobody arrives to a break or leaves out of one: the work hours without these minutes at both ends. Ours. */
  static final Duration EDGE = Duration.ofMinutes(5);

  private final List<Span> work;
  private final List<Span> free;

  private FreeTime(List<Span> work, List<Span> free) {
    this.work = work;
    this.free = free;
  }

  /** Nothing is free without work hours, nor on a day that is none of them. */
  static FreeTime of(Profile profile, LocalDate date, Collection<Span> busy) {
    ZoneId zone = profile.zone();
    List<Span> work =
        profile
            .workHours()
            .filter(hours -> hours.days().contains(date.getDayOfWeek()))
            .map(hours -> hours(hours, date, zone))
            .orElse(List.of());
    List<Span> quiet =
        profile.quietHours().stream()
            .flatMap(hours -> WallTime.on(date, hours.from(), hours.to(), zone).stream())
            .toList();
    return new FreeTime(work, Spans.without(Spans.without(inner(work), quiet), busy));
  }

  /** When work begins; empty where there is no work. */
  Optional<Instant> begins() {
    return Spans.hull(work).map(Span::from);
  }

  boolean isEmpty() {
    return free.isEmpty();
  }

  /** Whether work goes on for so long. */
  boolean lasts(Duration atLeast) {
    return Spans.hull(work)
        .filter(hull -> Duration.between(hull.from(), hull.to()).compareTo(atLeast) >= 0)
        .isPresent();
  }

  /** The first full minute, not before an instant, from which so many seconds are free; empty where there is none. */
  Optional<Instant> next(Instant notBefore, int seconds) {
    return free.stream()
        .filter(span -> span.to().isAfter(notBefore))
        .map(span -> fullMinute(notBefore.isAfter(span.from()) ? notBefore : span.from()))
        .filter(at -> secondsFrom(at) >= seconds)
        .findFirst();
  }

  /** How long it stays free from an instant on; 0 where it is not. */
  long secondsFrom(Instant at) {
    return free.stream()
        .filter(span -> span.contains(at))
        .findFirst()
        .map(span -> Duration.between(at, span.to()).toSeconds())
        .orElse(0L);
  }

  private static List<Span> hours(WorkHours hours, LocalDate date, ZoneId zone) {
    return WallTime.on(date, hours.from(), hours.to(), zone);
  }

  private static List<Span> inner(List<Span> work) {
    return Spans.hull(work)
        .flatMap(hull -> Span.between(hull.from().plus(EDGE), hull.to().minus(EDGE)))
        .map(inner -> Spans.within(work, inner))
        .orElse(List.of());
  }

  private static Instant fullMinute(Instant at) {
    Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(at) ? at : minute.plus(1, ChronoUnit.MINUTES);
  }
}
