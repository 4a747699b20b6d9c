package org.rhomboid.progress.out.kafka;

import java.time.Instant;
import java.util.List;
import org.rhomboid.events.CheckInRecorded;
import org.rhomboid.events.EventType;
import org.rhomboid.events.Layer;
import org.rhomboid.events.MemberErased;
import org.rhomboid.events.MemberForgotten;
import org.rhomboid.events.SafetyHoldUpdated;
import org.rhomboid.events.SessionCompleted;
import org.rhomboid.events.SessionRevoked;
import org.rhomboid.events.StreakPolicy;
import org.rhomboid.events.StreakUpdated;
import org.rhomboid.kit.event.Announcement;
import org.rhomboid.kit.event.UuidV7;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.domain.ProgressEvent;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.safety.Finding;
import org.rhomboid.progress.domain.safety.Report;
import org.rhomboid.progress.domain.session.PerformedItem;
import org.rhomboid.progress.domain.session.PerformedSession;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.streak.LongestRun;
import org.rhomboid.progress.domain.streak.Streak;

/**
 * The service's own events as published ones. Pain and symptoms go to the restricted topics only, the symptom behind a finding and what members wrote in their
 * own words nowhere.
 */
public final class ProgressEventMapper {

  private static final String SERVICE = "progress-service";

  private ProgressEventMapper() {}

  /** @param version of the member's aggregate after the change: the event's sequence */
  public static Announcement announcement(Member member, long version, ProgressEvent event) {
    Published published = published(member, event);
    return new Announcement(
        UuidV7.at(published.time().toEpochMilli()),
        published.type().topic(),
        published.type().ceType(),
        published.type().schemaId(),
        member.tenant(),
        member.key(),
        member.id(),
        version,
        published.time(),
        null,
        published.data());
  }

  private record Published(EventType type, Instant time, Object data) {}

  private static Published published(Member member, ProgressEvent event) {
    if (event instanceof ProgressEvent.SessionRecorded recorded) {
      return new Published(
          EventType.SESSION_COMPLETED,
          recorded.session().recordedAt(),
          completed(member, recorded));
    }
    if (event instanceof ProgressEvent.SessionRevoked revoked) {
      return new Published(EventType.SESSION_REVOKED, revoked.at(), revoked(member, revoked));
    }
    if (event instanceof ProgressEvent.StreakChanged changed) {
      return new Published(
          EventType.STREAK_UPDATED, changed.update().current().asOf(), updated(member, changed));
    }
    return restrictedOrErasure(member, event);
  }

  private static Published restrictedOrErasure(Member member, ProgressEvent event) {
    if (event instanceof ProgressEvent.CheckedIn checkedIn) {
      return new Published(
          EventType.CHECK_IN_RECORDED, checkedIn.recordedAt(), checkedIn(member, checkedIn));
    }
    if (event instanceof ProgressEvent.SafetyChanged changed) {
      return new Published(EventType.SAFETY_HOLD_UPDATED, changed.at(), safety(member, changed));
    }
    if (event instanceof ProgressEvent.MemberErased erased) {
      return new Published(
          EventType.MEMBER_ERASED, erased.at(), new MemberErased(member.id(), erased.at()));
    }
    ProgressEvent.MemberForgotten forgotten = (ProgressEvent.MemberForgotten) event;
    return new Published(
        EventType.MEMBER_FORGOTTEN,
        forgotten.at(),
        new MemberForgotten(member.id(), SERVICE, forgotten.at()));
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

  private static SessionRevoked revoked(Member member, ProgressEvent.SessionRevoked event) {
    return new SessionRevoked(
        member.id(), event.sessionId(), event.practiceDay(), event.at(), event.replacedBy());
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

  private static CheckInRecorded checkedIn(Member member, ProgressEvent.CheckedIn event) {
    Report report = event.report();
    return new CheckInRecorded(
        member.id(),
        report.id(),
        CheckInRecorded.Kind.valueOf(report.kind().name()),
        event.sessionId(),
        report.at(),
        event.zone(),
        report.pain(),
        report.items().stream()
            .map(item -> new CheckInRecorded.Item(item.slug(), item.pain()))
            .toList(),
        report.symptoms().stream().sorted().toList());
  }

  private static SafetyHoldUpdated safety(Member member, ProgressEvent.SafetyChanged event) {
    List<SafetyHoldUpdated.Finding> findings =
        event.safety().findings().stream().map(ProgressEventMapper::finding).toList();
    return new SafetyHoldUpdated(
        member.id(), event.safety().holdVersion(), event.safety().holds(), findings);
  }

  private static SafetyHoldUpdated.Finding finding(Finding finding) {
    return new SafetyHoldUpdated.Finding(
        finding.id(),
        SafetyHoldUpdated.Urgency.valueOf(finding.urgency().name()),
        finding.holds(),
        finding.raisedAt());
  }
}
