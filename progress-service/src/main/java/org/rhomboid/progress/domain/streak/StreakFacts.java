package org.rhomboid.progress.domain.streak;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rhomboid.progress.domain.calendar.MemberCalendar;
import org.rhomboid.progress.domain.calendar.ScheduleHistory;
import org.rhomboid.progress.domain.calendar.SessionMoment;

/**
 * All that a streak depends on beside sessions and time.
 *
 * @param schedules policy, training days, zone and start of day, each with the date from which it counts
 * @param pauses in any order; they may overlap
 * @param plannedWeeks in the order in which they were published: of two that cover a date the later counts
 */
public record StreakFacts(
    ScheduleHistory schedules, List<Pause> pauses, List<PlannedWeek> plannedWeeks) {

  /** A member of whom nothing is known. */
  public static final StreakFacts NONE =
      new StreakFacts(ScheduleHistory.NONE, List.of(), List.of());

  public StreakFacts {
    Objects.requireNonNull(schedules, "schedules");
    pauses = List.copyOf(pauses);
    plannedWeeks = List.copyOf(plannedWeeks);
  }

  /** A member with schedules alone. */
  public static StreakFacts of(ScheduleHistory schedules) {
    return new StreakFacts(schedules, List.of(), List.of());
  }

  MemberCalendar calendar(SessionMoment latest) {
    return new MemberCalendar(schedules, latest);
  }

  boolean pausedOn(LocalDate date) {
    return pauses.stream().anyMatch(pause -> pause.covers(date));
  }

  /** Whether {@code date} is in a pause that lasts beyond this moment: a hold that was cleared on it leaves it neutral only. */
  boolean inPauseOn(LocalDate date) {
    return pauses.stream().anyMatch(pause -> pause.holdsOn(date));
  }

  boolean pausedWithoutEndOn(LocalDate date) {
    return pauses.stream().anyMatch(pause -> pause.openEnded() && pause.covers(date));
  }

  /** The plan that covers {@code date}; null where none does. */
  PlannedWeek planOn(LocalDate date) {
    for (int i = plannedWeeks.size() - 1; i >= 0; i--) {
      if (plannedWeeks.get(i).covers(date)) {
        return plannedWeeks.get(i);
      }
    }
    return null;
  }

  /** The first date after {@code date} on which a known fact begins or ended the day before; null where none does. */
  LocalDate changeAfter(LocalDate date) {
    return Stream.of(
            pauses.stream().flatMap(pause -> bounds(pause.from(), pause.to())),
            plannedWeeks.stream().flatMap(week -> bounds(week.effectiveFrom(), week.to())),
            Stream.ofNullable(schedules.changeAfter(date)))
        .flatMap(dates -> dates)
        .filter(bound -> bound.isAfter(date))
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private static Stream<LocalDate> bounds(LocalDate from, LocalDate to) {
    return to == null ? Stream.of(from) : Stream.of(from, to.plusDays(1));
  }
}
