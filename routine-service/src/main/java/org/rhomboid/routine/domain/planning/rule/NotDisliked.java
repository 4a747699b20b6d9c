package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Planner 1: no exercise that the member dislikes. */
final class NotDisliked implements AdmissionRule {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Optional<Exclusion> refuses(Exercise exercise, Profile profile) {
    return profile.dislikes().contains(exercise.slug())
        ? Optional.of(Exclusion.disliked())
        : Optional.empty();
  }
}
