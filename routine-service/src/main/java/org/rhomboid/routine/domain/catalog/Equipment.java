package org.rhomboid.routine.domain.catalog;

import java.util.Collection;
import java.util.List;

/**
 * What an exercise needs: all of the first list, and one of the second unless that is empty.
 *
 * @param allOf words of {@link Vocabulary#EQUIPMENT}
 * @param anyOf words of {@link Vocabulary#EQUIPMENT}
 */
public record Equipment(List<String> allOf, List<String> anyOf) {

  public static final Equipment NONE = new Equipment(List.of(), List.of());

  public Equipment {
    allOf = List.copyOf(allOf);
    anyOf = List.copyOf(anyOf);
  }

  /** Whether the things at hand are enough. */
  public boolean isMetBy(Collection<String> atHand) {
    return atHand.containsAll(allOf)
        && (anyOf.isEmpty() || anyOf.stream().anyMatch(atHand::contains));
  }
}
