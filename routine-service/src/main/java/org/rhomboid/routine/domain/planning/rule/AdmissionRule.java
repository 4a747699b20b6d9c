package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Decides whether an exercise is for this member at all. */
public non-sealed interface AdmissionRule extends HardRule {

  /** Why not, or empty. */
  Optional<Exclusion> refuses(Exercise exercise, Profile profile);
}
