package org.rhomboid.routine.domain.planning.goal;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: exercises that more articles name, three of them counting as full agreement. */
final class TrustAgreement implements ItemGoal {

  private static final int FULL_AGREEMENT = 3;

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public int worth(Exercise exercise, int seconds) {
    return FULL * Math.min(FULL_AGREEMENT, exercise.sources()) / FULL_AGREEMENT;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return exercise.sources() < 2
        ? Optional.empty()
        : Optional.of(new Inclusion("AGREED_ON", exercise.sources() + " of the articles name it"));
  }
}
