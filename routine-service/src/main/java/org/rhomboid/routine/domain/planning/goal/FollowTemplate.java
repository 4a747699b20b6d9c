package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.Steering;

/** Soft goal: what the template of the member's organisation focuses on is in. */
final class FollowTemplate implements WishGoal {

  private final List<String> focus;

  FollowTemplate(Profile profile, List<Exercise> admitted) {
    List<String> asked = profile.steering().map(Steering::focus).orElse(List.of());
    focus = admitted.stream().map(Exercise::slug).filter(asked::contains).toList();
  }

  @Override
  public int weight() {
    return 15;
  }

  /** What is not for this member cannot be followed. */
  @Override
  public List<String> wished() {
    return focus;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return focus.contains(exercise.slug())
        ? Optional.of(new Inclusion("TEMPLATE", "your organisation's programme focuses on it"))
        : Optional.empty();
  }
}
