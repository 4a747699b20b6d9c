package org.rhomboid.routine.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.revision.PlanChange;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.ProfileHistory;

/** What happened to a member's routine, in the words of this service. What is published of it is decided where it is mapped. */
public sealed interface RoutineEvent {

  Instant at();

  /**
   * What others judge a member by changed: the schedule of the streak, or the level.
   *
   * @param level as the profile states it now
   * @param history all of the schedule, from the first profile on
   */
  record ScheduleChanged(Level level, ProfileHistory history, Instant at) implements RoutineEvent {}

  /**
   * A week was planned.
   *
   * @param zone the member's
   * @param effectiveFrom the first date of the week for which the plan counts
   */
  record WeekPlanned(Plan plan, ZoneId zone, LocalDate effectiveFrom, Instant at)
      implements RoutineEvent {}

  /**
   * A plan in force changed.
   *
   * @param effectiveFrom the first date for which the changes count
   * @param changes at least one
   */
  record PlanAdapted(UUID planId, LocalDate effectiveFrom, List<PlanChange> changes, Instant at)
      implements RoutineEvent {

    public PlanAdapted {
      changes = List.copyOf(changes);
    }
  }

  /** The profile is gone, and with it everything that was ever said of it. */
  record ProfileErased(Instant at) implements RoutineEvent {}

  /**
   * This service has forgotten the member.
   *
   * @param erasureId the id of the event that asked for it
   * @param erasedAt when the member asked for it
   */
  record MemberForgotten(String erasureId, Instant erasedAt, Instant at) implements RoutineEvent {}
}
