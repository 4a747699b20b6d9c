package org.rhomboid.progress.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.rhomboid.progress.domain.exercise.KnownExercises;
import org.rhomboid.progress.domain.safety.Report;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.streak.StreakUpdate;

/** What happened to a member's progress, in the words of this service. What is published of it is decided where it is mapped. */
public sealed interface ProgressEvent {

  /**
   * A session was recorded.
   *
   * @param exercises tell the layer that each exercise came from
   */
  record SessionRecorded(RecordedSession session, KnownExercises exercises)
      implements ProgressEvent {}

  /**
   * A session was withdrawn.
   *
   * @param replacedBy the session that corrects it; null where none does
   */
  record SessionRevoked(UUID sessionId, LocalDate practiceDay, Instant at, UUID replacedBy)
      implements ProgressEvent {}

  /**
   * Pain or symptoms were reported. Health data.
   *
   * @param sessionId the session it belongs to; null where there is none
   */
  record CheckedIn(Report report, UUID sessionId, ZoneId zone, Instant recordedAt)
      implements ProgressEvent {}

  /** The open findings changed. Health data. */
  record SafetyChanged(SafetyState safety, Instant at) implements ProgressEvent {}

  /**
   * The streak changed.
   *
   * @param causedBy the session, pause or event that changed it, or the date that elapsed
   */
  record StreakChanged(StreakUpdate update, Cause cause, String causedBy)
      implements ProgressEvent {}

  /** The member asked to be forgotten. */
  record MemberErased(Instant at) implements ProgressEvent {}

  /** This service has forgotten the member. */
  record MemberForgotten(Instant at) implements ProgressEvent {}

  /** Why a streak changes. */
  enum Cause {
    SESSION_COMPLETED,
    SESSION_REVOKED,
    DAY_ELAPSED,
    SCHEDULE_CHANGED,
    PAUSED,
    RESUMED
  }
}
