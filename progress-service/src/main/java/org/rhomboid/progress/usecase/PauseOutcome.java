package org.rhomboid.progress.usecase;

import java.util.List;
import org.rhomboid.progress.domain.pause.PauseRefusal;
import org.rhomboid.progress.domain.streak.Streak;
import org.rhomboid.progress.usecase.member.StoredPause;

/** What became of a pause that a member made or ended. */
public sealed interface PauseOutcome {

  /** @param streak as of now */
  record Made(StoredPause pause, Streak streak) implements PauseOutcome {}

  /** It was made before, with the same content. */
  record AlreadyMade(StoredPause pause, Streak streak) implements PauseOutcome {}

  /** Another pause of the member has its id. */
  record IdReused() implements PauseOutcome {}

  record Refused(List<PauseRefusal> refusals) implements PauseOutcome {}

  /** It is over, or will never be. */
  record Ended() implements PauseOutcome {}

  /** It was over before: days past stay as they were. */
  record Over() implements PauseOutcome {}

  record Unknown() implements PauseOutcome {}

  /** The member asked to be forgotten. */
  record MemberErased() implements PauseOutcome {}
}
