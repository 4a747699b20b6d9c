package org.rhomboid.routine.domain.planning.revision;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** Planner 2 of a session as a whole; its order is made when it is finished. */
final class Shape {

  private Shape() {}

  /** What exercises lack to be a session, or empty. */
  static Optional<Exclusion> lacks(List<Exercise> session) {
    if (session.stream().noneMatch(it -> it.is(Kind.MOBILITY))) {
      return Optional.of(Exclusions.NO_WARM_UP);
    }
    if (session.stream().noneMatch(it -> it.is(Kind.STRETCH))) {
      return Optional.of(Exclusions.NO_CLOSING_STRETCH);
    }
    return unfollowed(session).isEmpty()
        ? Optional.empty()
        : Optional.of(Exclusions.RELEASE_UNFOLLOWED);
  }

  /** The releases that no stretch of a shared target follows. */
  static List<Exercise> unfollowed(List<Exercise> session) {
    return session.stream()
        .filter(it -> it.is(Kind.RELEASE))
        .filter(
            release ->
                session.stream()
                    .noneMatch(it -> it.is(Kind.STRETCH) && it.sharesATargetWith(release)))
        .toList();
  }
}
