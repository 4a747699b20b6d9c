package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Profile;

/** Soft goal: what the member likes is in, each at least once a week and more often with less gain. */
final class FollowLikes implements SoftGoal {

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
  public boolean applies() {
    return !liked.isEmpty();
  }

  @Override
  public double satisfaction(Tally week) {
    double sum = 0;
    for (String slug : liked) {
      int times = week.times(slug);
      sum += times / (times + 0.25);
    }
    return sum / liked.size();
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return liked.contains(exercise.slug())
        ? Optional.of(new Inclusion("LIKED", "you like it"))
        : Optional.empty();
  }
}
