package org.rhomboid.routine.out.kafka;

import java.util.List;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Layer;
import org.rhomboid.events.PlannedDose;
import org.rhomboid.events.ProfileUpdated;
import org.rhomboid.events.RoutinePlanned;
import org.rhomboid.events.StreakPolicy;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.routine.domain.RoutineEvent;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.Dose;
import org.rhomboid.routine.domain.planning.Plan;
import org.rhomboid.routine.domain.planning.PlannedItem;
import org.rhomboid.routine.domain.planning.PlannedSession;
import org.rhomboid.routine.domain.profile.ProfileHistory;
import org.rhomboid.routine.domain.profile.Schedule;

/** The service's own events as published ones. Conditions, pain areas and reasons stay here: the open topics carry no health data. */
final class RoutineEventMapper {

  private RoutineEventMapper() {}

  /** @param version of what changed, after the change: the event's sequence */
  static Announcement announcement(Member member, long version, RoutineEvent event) {
    if (event instanceof RoutineEvent.ScheduleChanged changed) {
      List<ProfileUpdated.Entry> history =
          changed.history().entries().stream().map(RoutineEventMapper::entry).toList();
      ProfileUpdated data = new ProfileUpdated(member.id(), history);
      return announcement(EventType.PROFILE_UPDATED, member, version, event, data);
    }
    RoutinePlanned data = planned(member, (RoutineEvent.WeekPlanned) event);
    return announcement(EventType.ROUTINE_PLANNED, member, version, event, data);
  }

  private static Announcement announcement(
      EventType type, Member member, long version, RoutineEvent event, Object data) {
    return new Announcement(
        UuidV7.at(event.at().toEpochMilli()),
        type.topic(),
        type.ceType(),
        type.schemaId(),
        member.tenant(),
        member.key(),
        member.id(),
        version,
        event.at(),
        null,
        data);
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

  private static PlannedDose dose(Dose dose) {
    return new PlannedDose(
        dose.sets(),
        dose.reps().orElse(null),
        dose.holdSeconds().orElse(null),
        dose.perSide(),
        dose.restSeconds());
  }
}
