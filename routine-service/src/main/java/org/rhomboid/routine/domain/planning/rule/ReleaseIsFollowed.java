package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/**
 * Planner 2: a release is followed, anywhere later, by a stretch of a shared target. {@link
 * SessionOrder} puts every stretch after every release, so it is enough that one is in.
 */
final class ReleaseIsFollowed implements PlacementRule {

  @Override
  public int number() {
    return 2;
  }

  @Override
  public Optional<Exclusion> refuses(Placement placement) {
    Exercise exercise = placement.exercise();
    boolean followed =
        placement.session().stream()
            .anyMatch(other -> other.is(Kind.STRETCH) && other.sharesATargetWith(exercise));
    return exercise.is(Kind.RELEASE) && !followed
        ? Optional.of(Exclusion.noStretchFollows())
        : Optional.empty();
  }
}
