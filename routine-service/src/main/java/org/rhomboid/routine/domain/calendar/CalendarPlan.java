package org.rhomboid.routine.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.Plan;

/**
 * A plan of the weeks that a calendar shows, in force or superseded.
 *
 * @param version numbers the plans of a member and their changes, this one when it was made
 * @param revised the number of its latest change, at least {@code version}
 * @param changedAt when it last changed, in whole seconds at least
 * @param effectiveFrom the first date for which it counts
 * @param paused whether a safety hold stopped it
 * @param done the ids of its sessions that are done
 */
public record CalendarPlan(
    Plan plan,
    long version,
    long revised,
    Instant changedAt,
    LocalDate effectiveFrom,
    boolean paused,
    Set<UUID> done) {

  public CalendarPlan {
    done = Set.copyOf(done);
  }
}
