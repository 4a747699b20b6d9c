package org.rhomboid.routine.domain.planning.goal;

import java.util.Map;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;

/**
 * Soft goal: each exercise has the dose that the member's level and answers call for. Less is
 * planned to fit the time; more is the member's to earn, so it is worth nothing.
 */
final class KeepTheDose implements ItemGoal {

  private final Map<String, Integer> seconds;

  /**
   * @param seconds what the dose called for takes, by slug; others are taken as they come
   */
  KeepTheDose(Map<String, Integer> seconds) {
    this.seconds = seconds;
  }

  @Override
  public int weight() {
    return 15;
  }

  @Override
  public int worth(Exercise exercise, int planned) {
    int calledFor = seconds.getOrDefault(exercise.slug(), planned);
    return planned > calledFor ? 0 : FULL * planned / calledFor;
  }

  /** Nothing: the dose has reasons of its own. */
  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return Optional.empty();
  }
}
