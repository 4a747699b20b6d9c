package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Planner 3: the estimated length is within the session's minutes. */
final class WithinTheMinutes implements PlacementRule {

  @Override
  public int number() {
    return 3;
  }

  @Override
  public Optional<Exclusion> refuses(Placement placement) {
    return placement.seconds() > placement.secondsLeft()
        ? Optional.of(Exclusion.overTheTime())
        : Optional.empty();
  }
}
