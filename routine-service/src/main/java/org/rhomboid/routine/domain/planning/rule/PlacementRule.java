package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Decides whether an admitted exercise may be added to a session as it stands. */
public non-sealed interface PlacementRule extends HardRule {

  /** Why not, or empty. */
  Optional<Exclusion> refuses(Placement placement);
}
