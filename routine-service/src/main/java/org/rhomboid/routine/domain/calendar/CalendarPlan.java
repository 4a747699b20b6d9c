package org.rhomboid.routine.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.Plan;

/**
 * A plan of the weeks that a calendar shows, in force or superseded.
 *
 * @param version numbers the plans of a member and their changes, this one when it was made
 * @param revised the number of its latest change, at least {@code version}
 * @param changedAt when it last changed, to the second
 * @param effectiveFrom the first date for which it counts
 * @param paused whether a safety hold stopped it
 * @param done the ids of its sessions that are done
 * @param fallen sessions that fell away since it was made; what is in the plan again is not
 */
public record CalendarPlan(
    Plan plan,
    long version,
    long revised,
    Instant changedAt,
    LocalDate effectiveFrom,
    boolean paused,
    Set<UUID> done,
    List<FallenSession> fallen) {

  public CalendarPlan {
    done = Set.copyOf(done);
    fallen = List.copyOf(fallen);
  }
}
