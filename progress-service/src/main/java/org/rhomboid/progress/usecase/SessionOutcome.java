package org.rhomboid.progress.usecase;

import java.util.List;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.session.RecordedSession;
import org.rhomboid.progress.domain.session.Refusal;
import org.rhomboid.progress.domain.streak.Streak;

/** What became of a session that a member sent. */
public sealed interface SessionOutcome {

  /**
   * It is recorded.
   *
   * @param streak as of now, this session counted
   * @param safety with what this session raised
   */
  record Recorded(RecordedSession session, Streak streak, SafetyState safety)
      implements SessionOutcome {}

  /** It was recorded before, with the same content. */
  record AlreadyRecorded(RecordedSession session, Streak streak, SafetyState safety)
      implements SessionOutcome {}

  /** Another session of the member has its id. */
  record IdReused() implements SessionOutcome {}

  /** The session with its id was withdrawn. */
  record Revoked() implements SessionOutcome {}

  /** It breaks rules. */
  record Refused(List<Refusal> refusals) implements SessionOutcome {}

  /** The member asked to be forgotten. */
  record MemberErased() implements SessionOutcome {}
}
