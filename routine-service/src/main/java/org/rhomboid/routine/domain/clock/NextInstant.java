package org.rhomboid.routine.domain.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * When time alone asks for something next: the end of a day that has a session, as it may have been missed and idle days lower doses; or the planning of the week
 * ahead.
 */
public final class NextInstant {

  private NextInstant() {}

  /**
   * The first instant after now, or empty where nothing will come by itself.
   *
   * @param weeks that have a plan in force, from this week on
   */
  public static Optional<Instant> after(
      Instant now, Collection<PlannedWeek> weeks, Profile profile) {
    return Stream.concat(dayEnds(weeks, profile), weeksAhead(weeks, profile))
        .filter(now::isBefore)
        .min(Instant::compareTo);
  }

  private static Stream<Instant> dayEnds(Collection<PlannedWeek> weeks, Profile profile) {
    return weeks.stream()
        .filter(PlannedWeek::active)
        .flatMap(week -> week.dates().stream())
        .map(date -> MemberDay.endOf(date, profile));
  }

  private static Stream<Instant> weeksAhead(Collection<PlannedWeek> weeks, Profile profile) {
    Set<IsoWeek> planned = weeks.stream().map(PlannedWeek::week).collect(Collectors.toSet());
    return planned.stream()
        .filter(week -> !planned.contains(week.plusWeeks(1)))
        .map(week -> WeekAhead.plannedAt(week, profile));
  }
}
