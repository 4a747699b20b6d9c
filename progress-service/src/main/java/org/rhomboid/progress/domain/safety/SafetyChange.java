package org.rhomboid.progress.domain.safety;

import java.util.List;

/**
 * What reports or a clearance change.
 *
 * @param after the state from now on, also where nothing is published: the pain log is part of it
 * @param raised findings that are open since, the most urgent first
 * @param eased findings of strong pain that ended by themselves
 * @param cleared findings that a professional's clearance ended
 * @param published whether the open findings changed: the hold version rose by one, and everybody is to be told
 */
public record SafetyChange(
    SafetyState after,
    List<Finding> raised,
    List<Finding> eased,
    List<Finding> cleared,
    boolean published) {

  public SafetyChange {
    raised = raised.stream().sorted(Finding.MOST_URGENT_FIRST).toList();
    eased = List.copyOf(eased);
    cleared = cleared.stream().sorted(Finding.MOST_URGENT_FIRST).toList();
  }
}
