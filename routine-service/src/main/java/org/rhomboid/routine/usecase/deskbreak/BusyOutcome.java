package org.rhomboid.routine.usecase.deskbreak;

import java.time.ZoneId;
import java.util.List;
import org.rhomboid.routine.domain.deskbreak.Span;
import org.rhomboid.routine.domain.profile.Violation;

/** What became of a member's message about busy times, or of the question for them. */
public sealed interface BusyOutcome {

  /**
   * This is what is known.
   *
   * @param busy of the days that were asked for or told of, in order; none overlap or touch
   */
  record Held(ZoneId zone, List<Span> busy) implements BusyOutcome {}

  /** It breaks rules. */
  record Refused(List<Violation> violations) implements BusyOutcome {}

  /** The member has no profile: nobody knows what a date is. */
  record ProfileRequired() implements BusyOutcome {}
}
