package org.rhomboid.catalog.domain;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What an exercise takes. Both lists empty: nothing.
 *
 * @param allOf each of these is needed
 * @param anyOf one of these is needed, unless the list is empty
 */
public record Equipment(List<String> allOf, List<String> anyOf) {

  public Equipment {
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
  }

  /** Planner 1: whether the exercise can be done with what is at hand. */
  public boolean isAtHand(Set<String> atHand) {
    return atHand.containsAll(allOf) && (anyOf.isEmpty() || !Collections.disjoint(anyOf, atHand));
  }
}
