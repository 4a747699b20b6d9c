package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Soft goal: beginners get the rungs of a ladder that have none easier beneath them, the advanced
 * those that have none harder above, of the exercises that are for them.
 */
final class SuitTheLevel implements ItemGoal {

  private final Level level;
  private final Set<String> suiting;

  SuitTheLevel(Profile profile, List<Exercise> admitted) {
    level = profile.level();
    Set<String> slugs = admitted.stream().map(Exercise::slug).collect(Collectors.toSet());
    suiting =
        admitted.stream()
            .filter(exercise -> suits(exercise, slugs))
            .map(Exercise::slug)
            .collect(Collectors.toSet());
  }

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public int worth(Exercise exercise, int seconds) {
    return suiting.contains(exercise.slug()) ? FULL : 0;
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    boolean onALadder = !exercise.easier().isEmpty() || !exercise.harder().isEmpty();
    return level != Level.INTERMEDIATE && onALadder && suiting.contains(exercise.slug())
        ? Optional.of(new Inclusion("SUITS_LEVEL", rung()))
        : Optional.empty();
  }

  private boolean suits(Exercise exercise, Set<String> admitted) {
    boolean meantFor = exercise.levels().isEmpty() || exercise.levels().contains(level.word());
    return meantFor
        && switch (level) {
          case BEGINNER -> exercise.easier().stream().noneMatch(admitted::contains);
          case INTERMEDIATE -> true;
          case ADVANCED -> exercise.harder().stream().noneMatch(admitted::contains);
        };
  }

  private String rung() {
    return level == Level.BEGINNER
        ? "the easiest rung of its ladder that fits you"
        : "the hardest rung of its ladder that fits you";
  }
}
