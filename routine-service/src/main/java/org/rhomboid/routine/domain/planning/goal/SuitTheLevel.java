package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Level;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Soft goal: beginners get the rungs of a ladder that have none easier beneath them, the advanced
 * those that have none harder above, of the exercises that are for them.
 */
final class SuitTheLevel implements SoftGoal {

  private final Level level;
  private final List<String> admitted;

  SuitTheLevel(Profile profile, List<Exercise> admitted) {
    this.level = profile.level();
    this.admitted = admitted.stream().map(Exercise::slug).toList();
  }

  @Override
  public int weight() {
    return 10;
  }

  @Override
  public double satisfaction(Tally week) {
    return week.mean(exercise -> suits(exercise) ? 1 : 0);
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    boolean onALadder = !exercise.easier().isEmpty() || !exercise.harder().isEmpty();
    return level != Level.INTERMEDIATE && onALadder && suits(exercise)
        ? Optional.of(new Inclusion("SUITS_LEVEL", rung()))
        : Optional.empty();
  }

  private boolean suits(Exercise exercise) {
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
        ? "the easiest of its kind that fits you"
        : "the hardest of its kind that fits you";
  }
}
