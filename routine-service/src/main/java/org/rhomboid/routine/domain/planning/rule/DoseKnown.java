package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Planner 6: a dose is a stated one; where none says how much, the exercise stays out. */
final class DoseKnown implements AdmissionRule {

  @Override
  public int number() {
    return 6;
  }

  @Override
  public Optional<Exclusion> refuses(Exercise exercise, Profile profile) {
    return exercise.dose().filter(EffectiveDose::saysHowMuch).isPresent()
        ? Optional.empty()
        : Optional.of(Exclusion.noDose());
  }
}
