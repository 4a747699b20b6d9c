package org.rhomboid.routine.domain.safety;

import java.time.Instant;
import java.util.Optional;

/** Whether a member may be planned for (Planner 7): not while a hold is open, and not while nobody can tell. */
public enum SafetyVerdict {
  CLEAR,
  ON_HOLD,
  /** Nothing is known, or nothing since {@link KnownSafety#FRESH_FOR}: ask first. */
  UNKNOWN;

  /** A hold has no age: only hearing that it ended ends it. */
  public static SafetyVerdict of(Optional<KnownSafety> known, Instant now) {
    if (known.filter(KnownSafety::hold).isPresent()) {
      return ON_HOLD;
    }
    return known.filter(it -> it.isFresh(now)).isPresent() ? CLEAR : UNKNOWN;
  }
}
