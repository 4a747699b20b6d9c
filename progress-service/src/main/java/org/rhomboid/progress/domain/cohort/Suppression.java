package org.rhomboid.progress.domain.cohort;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which cells of a table are not shown.
 *
 * <p>Those that must not be, and as many of the others, the smallest first, as it takes that what is left of the total does not show them: at least two cells, and
 * together the minimum of members. Where the whole is itself too small nothing is shown at all.
 */
final class Suppression {

  private Suppression() {}

  /**
   * @param members of each cell, by its name
   * @param unsafe the cells that must not be shown
   * @param minimum members that the cells not shown must have together
   */
  static Set<String> of(Map<String, Integer> members, Predicate<String> unsafe, int minimum) {
    Set<String> hidden = new TreeSet<>();
    members.keySet().stream().filter(unsafe).forEach(hidden::add);
    while (follows(hidden, members, minimum) && hidden.size() < members.size()) {
      hidden.add(smallestShown(members, hidden));
    }
    return hidden;
  }

  /** Whether what is hidden follows, by subtraction from the total, as figures of too few. */
  private static boolean follows(Set<String> hidden, Map<String, Integer> members, int minimum) {
    int together = hidden.stream().mapToInt(members::get).sum();
    return !hidden.isEmpty() && together > 0 && (hidden.size() == 1 || together < minimum);
  }

  private static String smallestShown(Map<String, Integer> members, Set<String> hidden) {
    return members.keySet().stream()
        .filter(cell -> !hidden.contains(cell))
        .min(Comparator.<String>comparingInt(members::get).thenComparing(cell -> cell))
        .orElseThrow();
  }
}
