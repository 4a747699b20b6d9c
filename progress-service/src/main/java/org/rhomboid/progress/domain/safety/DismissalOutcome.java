package org.rhomboid.progress.domain.safety;

/** What becomes of the wish to put a finding away. */
public sealed interface DismissalOutcome {

  /**
   * It was advice and is gone; the hold version rose by one, and everybody is to be told.
   *
   * @param after the state from now on
   */
  record Dismissed(Finding finding, SafetyState after) implements DismissalOutcome {}

  /** No finding with this id is open. */
  record Unknown() implements DismissalOutcome {}

  /** It holds, and needs a clearance. */
  record Holds(Finding finding) implements DismissalOutcome {}
}
