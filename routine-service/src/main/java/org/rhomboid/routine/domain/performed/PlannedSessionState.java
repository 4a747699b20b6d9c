package org.rhomboid.routine.domain.performed;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Whether a planned session is done. It only ever collects, so the same facts give the same state
 * in whatever order and however often they come.
 *
 * @param plannedSessionId UUIDv5 of the plan and the date
 * @param completedBy the performed sessions that completed it
 * @param revoked the performed sessions that were withdrawn, also those not yet heard of
 */
public record PlannedSessionState(UUID plannedSessionId, Set<UUID> completedBy, Set<UUID> revoked) {

  public PlannedSessionState {
    completedBy = Collections.unmodifiableSet(new TreeSet<>(completedBy));
    revoked = Collections.unmodifiableSet(new TreeSet<>(revoked));
  }

  /** A planned session of which nothing has been heard. */
  public static PlannedSessionState open(UUID plannedSessionId) {
    return new PlannedSessionState(plannedSessionId, Set.of(), Set.of());
  }

  public PlannedSessionState apply(SessionFact fact) {
    if (fact instanceof SessionFact.Completed) {
      return new PlannedSessionState(plannedSessionId, with(completedBy, fact), revoked);
    }
    return new PlannedSessionState(plannedSessionId, completedBy, with(revoked, fact));
  }

  /** Done while at least one performed session of it stands. */
  public boolean isDone() {
    return !revoked.containsAll(completedBy);
  }

  private static Set<UUID> with(Set<UUID> known, SessionFact fact) {
    Set<UUID> grown = new TreeSet<>(known);
    grown.add(fact.sessionId());
    return grown;
  }
}
