package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Soft goal: what the member likes is in. */
final class FollowLikes implements WishGoal {

  private final List<String> liked;

  FollowLikes(Profile profile, List<Exercise> admitted) {
    liked = admitted.stream().map(Exercise::slug).filter(profile.likes()::contains).toList();
  }

  @Override
  public int weight() {
    return 15;
  }

  /** What is liked but not for this member cannot be followed. */
  @Override
  public List<String> wished() {
    return liked;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return liked.contains(exercise.slug())
        ? Optional.of(new Inclusion("LIKED", "you like it"))
        : Optional.empty();
  }
}
