package org.rhomboid.progress.usecase;

import java.util.List;
import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.safety.SafetyState;
import org.rhomboid.progress.domain.session.Refusal;

/** What became of a check-in that a member sent. */
public sealed interface CheckInOutcome {

  /** @param safety with what this check-in raised */
  record Recorded(RecordedCheckIn checkIn, SafetyState safety) implements CheckInOutcome {}

  /** It was recorded before, with the same content. */
  record AlreadyRecorded(RecordedCheckIn checkIn, SafetyState safety) implements CheckInOutcome {}

  /** Another check-in of the member has its id. */
  record IdReused() implements CheckInOutcome {}

  record Refused(List<Refusal> refusals) implements CheckInOutcome {}

  /** The member asked to be forgotten. */
  record MemberErased() implements CheckInOutcome {}
}
