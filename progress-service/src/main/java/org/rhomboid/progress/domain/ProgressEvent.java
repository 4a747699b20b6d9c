package org.rhomboid.progress.domain;

import org.rhomboid.progress.domain.exercise.KnownExercises;
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
   * The streak changed.
   *
   * @param causedBy the session or event that changed it
   */
  record StreakChanged(StreakUpdate update, Cause cause, String causedBy)
      implements ProgressEvent {}

  /** Why a streak changes. */
  enum Cause {
    SESSION_COMPLETED,
    SCHEDULE_CHANGED
  }
}
