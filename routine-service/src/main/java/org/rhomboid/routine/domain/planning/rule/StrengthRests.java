package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/**
 * Planner 5: no strength exercise for the same primary target on two days in a row, planned or
 * performed, across the week's boundary too. Two on one day are one day's work.
 */
final class StrengthRests implements PlacementRule {

  @Override
  public int number() {
    return 5;
  }

  @Override
  public Optional<Exclusion> refuses(Placement placement) {
    return placement.exercise().strengthTarget().flatMap(target -> refuses(placement, target));
  }

  private static Optional<Exclusion> refuses(Placement placement, String target) {
    if (placement.strength().works(placement.date().minusDays(1), target)) {
      return Optional.of(Exclusion.doneTheDayBefore());
    }
    return placement.strength().works(placement.date().plusDays(1), target)
        ? Optional.of(Exclusion.doneTheDayAfter())
        : Optional.empty();
  }
}
