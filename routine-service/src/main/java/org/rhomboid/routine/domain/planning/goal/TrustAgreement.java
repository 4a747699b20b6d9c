package org.rhomboid.routine.domain.planning.goal;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/** Soft goal: exercises that more articles name, three of them counting as full agreement. */
final class TrustAgreement implements SoftGoal {

  private static final int FULL = 3;

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public double satisfaction(Tally week) {
    return week.mean(exercise -> (double) Math.min(FULL, exercise.sources()) / FULL);
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return exercise.sources() < 2
        ? Optional.empty()
        : Optional.of(
            new Inclusion("AGREED_ON", exercise.sources() + " of the articles name it"));
  }
}
