package org.rhomboid.routine.usecase;

import java.util.List;
import org.rhomboid.routine.domain.profile.Violation;

/** What became of a profile that a member sent. */
public sealed interface ProfileOutcome {

  /**
   * It is stored.
   *
   * @param first whether the member had none
   */
  record Saved(SavedProfile profile, boolean first) implements ProfileOutcome {}

  /** The version held is not the one that the client meant to replace. */
  record Outdated() implements ProfileOutcome {}

  /** It breaks rules. */
  record Refused(List<Violation> violations) implements ProfileOutcome {}
}
