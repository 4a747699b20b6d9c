package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Severity;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Planner 1: no exercise that one of the member's conditions blocks. */
final class ConditionAllows implements AdmissionRule {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Optional<Exclusion> refuses(Exercise exercise, Profile profile) {
    return Cautions.of(exercise, profile).stream()
        .filter(caution -> caution.severity() == Severity.BLOCK)
        .findFirst()
        .map(Exclusion::blocked);
  }
}
