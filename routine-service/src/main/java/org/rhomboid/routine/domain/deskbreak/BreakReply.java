package org.rhomboid.routine.domain.deskbreak;

import java.util.Objects;
import java.util.Optional;

/** What a member says to a break. */
public sealed interface BreakReply {

  /** It is done. */
  record Done() implements BreakReply {}

  /**
   * Not now.
   *
   * @param minutes 5 to 60, from when it is due or, after that, from now
   */
  record Later(int minutes, Optional<String> reason) implements BreakReply {

    public Later {
      Objects.requireNonNull(reason);
    }
  }

  /** Not at all. */
  record Skip(Optional<String> reason) implements BreakReply {

    public Skip {
      Objects.requireNonNull(reason);
    }
  }
}
