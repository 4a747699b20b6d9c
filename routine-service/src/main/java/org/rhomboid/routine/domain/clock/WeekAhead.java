package org.rhomboid.routine.domain.clock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rhomboid.routine.domain.planning.IsoWeek;
import org.rhomboid.routine.domain.planning.NameBasedId;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * A week is planned by itself before it starts: on the Sunday before it at 18:00, wall time of the member; at once where that has gone by, from today on where the
 * week has begun. It goes on from plans that the member had: nobody is planned for who never asked, or of whom nothing was done for 28 days.
 */
public final class WeekAhead {

  /** In the evening, so that Sunday's session counts, and with an evening left to plan otherwise. */
  private static final LocalTime ON_SUNDAY_AT = LocalTime.of(18, 0);

  /** How many weeks may be without a plan, for a hold or because the service was down, before the member has to ask again. */
  private static final int WEEKS_BACK = 4;

  /** After so many days in which nothing was done and no plan asked for, no more are made. */
  public static final int IDLE_DAYS = 28;

  private static final UUID NAMESPACE =
      UUID.nameUUIDFromBytes("rhomboid/week-ahead".getBytes(StandardCharsets.UTF_8));

  private WeekAhead() {}

  /** When the week after a planned one is planned. */
  public static Instant plannedAt(IsoWeek before, Profile profile) {
    return MemberDay.at(before.sunday(), ON_SUNDAY_AT, profile);
  }

  /**
   * The week that is to be planned now, or empty.
   *
   * @param weeks of the member that have a plan in force, {@link #since} some weeks ago
   */
  public static Optional<IsoWeek> due(Collection<PlannedWeek> weeks, Profile profile, Instant now) {
    Set<IsoWeek> planned = weeks.stream().map(PlannedWeek::week).collect(Collectors.toSet());
    IsoWeek current = IsoWeek.of(MemberDay.at(now, profile));
    IsoWeek asked = plannedAt(current, profile).isAfter(now) ? current : current.plusWeeks(1);
    boolean goesOn =
        IntStream.rangeClosed(1, WEEKS_BACK)
            .mapToObj(back -> asked.plusWeeks(-back))
            .anyMatch(planned::contains);
    return planned.contains(asked) || !goesOn ? Optional.empty() : Optional.of(asked);
  }

  /** The first week whose plans matter to {@link #due}. */
  public static IsoWeek since(LocalDate today) {
    return IsoWeek.of(today).plusWeeks(-WEEKS_BACK);
  }

  /**
   * Whether the member has turned away.
   *
   * @param last the latest date on which the member did something or asked for a plan
   */
  public static boolean isIdle(Optional<LocalDate> last, LocalDate today) {
    return last.filter(it -> it.isAfter(today.minusDays(IDLE_DAYS))).isEmpty();
  }

  /**
   * The id of the plan that is made by itself: one for a member and week.
   *
   * @param member tenant and member, joined by a slash
   */
  public static UUID planId(String member, IsoWeek week) {
    return NameBasedId.of(NAMESPACE, member + "/" + week);
  }
}
