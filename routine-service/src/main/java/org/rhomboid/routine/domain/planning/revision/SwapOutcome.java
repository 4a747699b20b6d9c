package org.rhomboid.routine.domain.planning.revision;

import java.util.List;
import org.rhomboid.routine.domain.planning.Excluded;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** What became of the wish for another exercise. */
public sealed interface SwapOutcome {

  /** Another one is in its place. */
  record Swapped(Revision revision) implements SwapOutcome {}

  /** The plan has no such session. */
  record UnknownSession() implements SwapOutcome {}

  /** The session is done, or its day is over. */
  record SessionOver() implements SwapOutcome {}

  /** The session does not have the exercise. */
  record NotInSession() implements SwapOutcome {}

  /** A rule speaks against the one that the member asks for. */
  record Refused(Exclusion why) implements SwapOutcome {}

  /**
   * No exercise may take the place.
   *
   * @param why of each exercise of the catalog that is not in the session, by slug
   */
  record NoneFits(List<Excluded> why) implements SwapOutcome {

    public NoneFits {
      why = List.copyOf(why);
    }
  }
}
