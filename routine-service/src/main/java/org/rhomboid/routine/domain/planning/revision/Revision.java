package org.rhomboid.routine.domain.planning.revision;

import java.util.List;
import org.rhomboid.routine.domain.planning.Plan;

/**
 * A plan after it changed.
 *
 * @param plan the same plan, its id and its sessions' ids kept
 * @param changes in order: applied to the sessions that were, they give the sessions that are. None:
 *     the sessions are the same; a caution that concerns the member since may still be told with an item
 */
public record Revision(Plan plan, List<PlanChange> changes) {

  public Revision {
    changes = List.copyOf(changes);
  }

  /** Nothing happened. */
  static Revision none(Plan plan) {
    return new Revision(plan, List.of());
  }
}
