package org.rhomboid.routine.domain.planning.rule;

import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/**
 * Planner 2: a release is followed, anywhere later, by a stretch of a shared target. {@link
 * SessionOrder} puts every stretch after every release, so it is enough that one is in.
 */
public final class ReleaseIsFollowed implements PlacementRule {

  @Override
  public int number() {
    return 2;
  }

  @Override
  public Optional<Exclusion> refuses(Placement placement) {
    Exercise exercise = placement.exercise();
    return exercise.is(Kind.RELEASE)
            && placement.session().stream().noneMatch(other -> isFollowedBy(exercise, other))
        ? Optional.of(Exclusion.noStretchFollows())
        : Optional.empty();
  }

  /** Whether an exercise of the same session is enough for a release. */
  public static boolean isFollowedBy(Exercise release, Exercise other) {
    return other.is(Kind.STRETCH) && other.sharesATargetWith(release);
  }
}
