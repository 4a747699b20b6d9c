package org.rhomboid.progress.out.kafka;

import java.time.Instant;
import java.util.UUID;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Layer;
import org.rhomboid.events.SessionCompleted;
import org.rhomboid.events.StreakPolicy;
import org.rhomboid.events.StreakUpdated;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.streak.LongestRun;
import org.rhomboid.progress.domain.streak.Streak;

/** The service's own events as published ones. Pain, symptoms and notes stay here: the open topics carry no health data. */
public final class ProgressEventMapper {

  private ProgressEventMapper() {}

  /** @param version of the member's aggregate after the change: the event's sequence */
  public static Announcement announcement(Member member, long version, ProgressEvent event) {
    if (event instanceof ProgressEvent.SessionRecorded recorded) {
      RecordedSession session = recorded.session();
      return announcement(
          EventType.SESSION_COMPLETED,
          member,
          version,
          session.recordedAt(),
          completed(member, recorded));
    }
    ProgressEvent.StreakChanged changed = (ProgressEvent.StreakChanged) event;
    Instant asOf = changed.update().current().asOf();
    return announcement(EventType.STREAK_UPDATED, member, version, asOf, updated(member, changed));
  }

  private static Announcement announcement(
      EventType type, Member member, long version, Instant time, Object data) {
    UUID id = UuidV7.at(time.toEpochMilli());
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
        null,
        data);
  }

  private static SessionCompleted completed(Member member, ProgressEvent.SessionRecorded event) {
    RecordedSession recorded = event.session();
    PerformedSession session = recorded.session();
    return new SessionCompleted(
        member.id(),
        session.id(),
        session.plannedSessionId(),
        session.startedAt(),
        session.completedAt(),
        recorded.recordedAt(),
        session.zone(),
        recorded.practiceDay(),
        recorded.late(),
        session.items().stream().map(item -> item(item, event.exercises())).toList());
  }

  private static SessionCompleted.Item item(PerformedItem item, KnownExercises exercises) {
    return new SessionCompleted.Item(
        item.slug(),
        Layer.valueOf(exercises.layerOf(item.slug()).name()),
        item.revision(),
        SessionCompleted.Outcome.valueOf(item.outcome().name()),
        item.setsDone(),
        item.repsDone(),
        item.holdSeconds(),
        item.effort() == null ? null : SessionCompleted.Effort.valueOf(item.effort().name()));
  }

  private static StreakUpdated updated(Member member, ProgressEvent.StreakChanged changed) {
    Streak streak = changed.update().current();
    return new StreakUpdated(
        member.id(),
        StreakPolicy.valueOf(streak.policy().code()),
        StreakUpdated.Unit.valueOf(streak.policy().unit().name()),
        changed.update().previous().current(),
        streak.current(),
        longest(streak.longest()),
        StreakUpdated.State.valueOf(streak.state().name()),
        streak.expiresAt(),
        streak.freezes(),
        streak.lastPracticeDay(),
        StreakUpdated.Cause.valueOf(changed.cause().name()),
        changed.causedBy(),
        streak.asOf());
  }

  private static StreakUpdated.Longest longest(LongestRun run) {
    return run == null ? null : new StreakUpdated.Longest(run.length(), run.from(), run.to());
  }
}
