package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Planner 1: no exercise that the template of the member's organisation avoids. */
final class NotAvoided implements AdmissionRule {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Optional<Exclusion> refuses(Exercise exercise, Profile profile) {
    return profile
        .steering()
        .filter(steering -> steering.avoid().contains(exercise.slug()))
        .map(steering -> Exclusion.avoided());
  }
}
