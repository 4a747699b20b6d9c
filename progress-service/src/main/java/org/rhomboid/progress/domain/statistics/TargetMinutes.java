package org.rhomboid.progress.domain.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Work done for a target.
 *
 * @param minutes of work, rests left out, to one decimal; an exercise for several targets is in each
 */
public record TargetMinutes(String target, double minutes) {

  /** Most first, then by name. */
  static List<TargetMinutes> of(Collection<DayTotals> days) {
    DayTotals total = days.stream().reduce(DayTotals.NONE, DayTotals::plus);
    return total.secondsByTarget().entrySet().stream()
        .map(entry -> new TargetMinutes(entry.getKey(), Rounded.minutes(entry.getValue())))
        .sorted(
            Comparator.comparingDouble(TargetMinutes::minutes)
                .reversed()
                .thenComparing(TargetMinutes::target))
        .toList();
  }
}
