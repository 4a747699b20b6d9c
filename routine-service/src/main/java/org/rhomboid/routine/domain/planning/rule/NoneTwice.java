package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Planner 2: no exercise twice in a session. */
final class NoneTwice implements PlacementRule {

  @Override
  public int number() {
    return 2;
  }

  @Override
  public Optional<Exclusion> refuses(Placement placement) {
    return placement.session().contains(placement.exercise())
        ? Optional.of(Exclusion.alreadyIn())
        : Optional.empty();
  }
}
