package org.rhomboid.routine.out.kafka;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Layer;
import org.rhomboid.events.MemberForgotten;
import org.rhomboid.events.PlannedDose;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.events.RoutinePlanned;
import org.rhomboid.events.StreakPolicy;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.profile.ProfileHistory;
import org.rhomboid.routine.domain.profile.Schedule;

/** The service's own events as published ones. Conditions, pain areas and reasons stay here: the open topics carry no health data. */
final class RoutineEventMapper {

  private static final String SERVICE = "routine-service";

  private RoutineEventMapper() {}

  /** @param version of what changed, after the change: the event's sequence */
  static Announcement announcement(Member member, long version, RoutineEvent event) {
    if (event instanceof RoutineEvent.ScheduleChanged changed) {
      return announcement(
          EventType.PROFILE_UPDATED, member, version, event, updated(member, changed));
    }
    if (event instanceof RoutineEvent.ProfileErased) {
      return announcement(EventType.PROFILE_UPDATED, member, version, event, null);
    }
    if (event instanceof RoutineEvent.MemberForgotten forgotten) {
      return forgotten(member, version, forgotten);
    }
    if (event instanceof RoutineEvent.PlanAdapted adapted) {
      return announcement(
          EventType.ROUTINE_ADAPTED, member, version, event, AdaptedPlans.of(member, adapted));
    }
    RoutinePlanned data = planned(member, (RoutineEvent.WeekPlanned) event);
    return announcement(EventType.ROUTINE_PLANNED, member, version, event, data);
  }

  private static Announcement announcement(
      EventType type, Member member, long version, RoutineEvent event, Object data) {
    UUID id = UuidV7.at(event.at().toEpochMilli());
    return announcement(id, type, member, version, event.at(), null, data);
  }

  /** The id is of the erasure: told of it once more, the service says the same thing once more. */
  private static Announcement forgotten(
      Member member, long version, RoutineEvent.MemberForgotten event) {
    UUID id = UuidV7.named(event.erasedAt().toEpochMilli(), SERVICE + "/" + event.erasureId());
    return announcement(
        id,
        EventType.MEMBER_FORGOTTEN,
        member,
        version,
        event.at(),
        event.erasureId(),
        new MemberForgotten(member.id(), SERVICE, event.at()));
  }

  private static Announcement announcement(
      UUID id,
      EventType type,
      Member member,
      long version,
      Instant time,
      String causationId,
      Object data) {
    return new Announcement(
        id,
        type.topic(),
        type.ceType(),
        type.schemaId(),
        member.tenant(),
        member.key(),
        member.id(),
        version,
        time,
        causationId,
        data);
  }

  private static ProfileUpdated updated(Member member, RoutineEvent.ScheduleChanged changed) {
    return new ProfileUpdated(
        member.id(),
        ProfileUpdated.Level.valueOf(changed.level().name()),
        changed.history().entries().stream().map(RoutineEventMapper::entry).toList());
  }

  private static ProfileUpdated.Entry entry(ProfileHistory.Entry entry) {
    Schedule schedule = entry.schedule();
    return new ProfileUpdated.Entry(
        entry.effectiveFrom(),
        schedule.zone(),
        schedule.trainingDays(),
        schedule.workingDays(),
        schedule.streakPolicy().map(policy -> StreakPolicy.valueOf(policy.name())).orElse(null),
        schedule.weeklyTarget().orElse(null),
        schedule.dayStartsAt());
  }

  private static RoutinePlanned planned(Member member, RoutineEvent.WeekPlanned event) {
    Plan plan = event.plan();
    return new RoutinePlanned(
        member.id(),
        plan.id(),
        plan.week().toString(),
        event.zone(),
        event.effectiveFrom(),
        plan.sessions().stream().map(RoutineEventMapper::session).toList(),
        plan.restDays(event.effectiveFrom()));
  }

  private static RoutinePlanned.Session session(PlannedSession session) {
    return new RoutinePlanned.Session(
        session.id(),
        session.date(),
        session.items().stream().map(RoutineEventMapper::item).toList());
  }

  private static RoutinePlanned.Item item(PlannedItem item) {
    Exercise exercise = item.exercise();
    return new RoutinePlanned.Item(
        exercise.slug(),
        Layer.valueOf(exercise.layer().name()),
        exercise.revision(),
        dose(item.dose()));
  }

  static PlannedDose dose(Dose dose) {
    return new PlannedDose(
        dose.sets(),
        dose.reps().orElse(null),
        dose.holdSeconds().orElse(null),
        dose.perSide(),
        dose.restSeconds());
  }
}
