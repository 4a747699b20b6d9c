package org.rhomboid.routine.domain.planning.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/**
 * Planner 5: no strength exercise for the same primary target on two days in a row, planned or
 * performed, across the week's boundary too. Two on one day are one day's work.
 */
public final class StrengthRests implements PlacementRule {

  @Override
  public int number() {
    return 5;
  }

  @Override
  public Optional<Exclusion> refuses(Placement placement) {
    return placement
        .exercise()
        .strengthTarget()
        .flatMap(target -> refusal(placement.strength(), placement.date(), target));
  }

  /**
   * Why a target has to rest on a date, or empty.
   *
   * @param strength what is worked on which day
   */
  public static Optional<Exclusion> refusal(StrengthDays strength, LocalDate date, String target) {
    if (strength.works(date.minusDays(1), target)) {
      return Optional.of(Exclusion.doneTheDayBefore());
    }
    return strength.works(date.plusDays(1), target)
        ? Optional.of(Exclusion.doneTheDayAfter())
        : Optional.empty();
  }
}
