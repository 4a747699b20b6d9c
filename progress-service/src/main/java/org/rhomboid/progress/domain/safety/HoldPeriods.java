package org.rhomboid.progress.domain.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The hold periods of a member, oldest first. The last one may be open. */
final class HoldPeriods {

  /**
   * How many are kept. Nobody who is looked after comes near it; a client that raises and clears in a loop must not
   * make its member's state grow.
   */
  static final int KEPT = 64;

  private HoldPeriods() {}

  static List<HoldPeriod> begun(List<HoldPeriod> before, Instant now, LocalDate today) {
    List<HoldPeriod> periods = new ArrayList<>(before);
    periods.add(new HoldPeriod(now, today, null, null));
    while (periods.size() > KEPT) {
      joinClosest(periods);
    }
    return periods;
  }

  static List<HoldPeriod> ended(List<HoldPeriod> before, Instant now, LocalDate today) {
    return before.stream()
        .map(period -> period.isOpen() ? period.endedAt(now, today) : period)
        .toList();
  }

  /** The two closed ones with the least time between them, as one: it tells the least untruth. */
  private static void joinClosest(List<HoldPeriod> periods) {
    int closest = 0;
    for (int i = 1; i < periods.size() - 2; i++) {
      if (gapAfter(periods, i).compareTo(gapAfter(periods, closest)) < 0) {
        closest = i;
      }
    }
    HoldPeriod first = periods.get(closest);
    HoldPeriod second = periods.remove(closest + 1);
    periods.set(
        closest,
        new HoldPeriod(first.raisedAt(), first.from(), null, null)
            .endedAt(second.clearedAt(), second.to()));
  }

  private static Duration gapAfter(List<HoldPeriod> periods, int index) {
    return Duration.between(periods.get(index).clearedAt(), periods.get(index + 1).raisedAt());
  }
}
