package org.rhomboid.progress.domain.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Safety 2: advice can be put away; what holds cannot. A symptom that is reported again raises its advice again; a trend
 * takes 5 new reports on 5 dates, as it was told of the old ones.
 */
public final class Dismissal {

  private Dismissal() {}

  /**
   * @param finding the id of an open finding
   * @param now the server's time
   * @param today the member's date now
   */
  public static DismissalOutcome of(SafetyState state, UUID finding, Instant now, LocalDate today) {
    return state
        .finding(finding)
        .map(open -> outcome(state, open, now, today))
        .orElseGet(DismissalOutcome.Unknown::new);
  }

  private static DismissalOutcome outcome(
      SafetyState state, Finding open, Instant now, LocalDate today) {
    return open.holds()
        ? new DismissalOutcome.Holds(open)
        : new DismissalOutcome.Dismissed(open, state.settled(Set.of(open), now, today));
  }
}
