package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import java.util.Optional;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Inclusion;
import org.rhomboid.routine.domain.profile.Goal;
import org.rhomboid.routine.domain.profile.Profile;

/**
 * Soft goal: divide the week's time between mobility, stretching (rolling with it) and strength as
 * the member's goals ask; of several goals the mean, of none an even mixture. The shares are ours.
 */
final class ServeTheGoals implements SoftGoal {

  /** Shares of the time, in percent; together 100. */
  private record Shares(double mobility, double stretching, double strength) {}

  private final List<Goal> goals;
  private final Shares wanted;

  ServeTheGoals(Profile profile) {
    goals = profile.goals().stream().distinct().sorted().toList();
    List<Shares> all = goals.stream().map(ServeTheGoals::sharesOf).toList();
    wanted = all.isEmpty() ? new Shares(20, 45, 35) : mean(all);
  }

  @Override
  public int weight() {
    return 20;
  }

  @Override
  public double satisfaction(Tally week) {
    return satisfaction(
        week.seconds(Kind.MOBILITY),
        week.seconds(Kind.STRETCH) + week.seconds(Kind.RELEASE),
        week.seconds(Kind.STRENGTH));
  }

  /** The same of the seconds of a week. */
  double satisfaction(int mobility, int stretching, int strength) {
    int all = mobility + stretching + strength;
    if (all == 0) {
      return 0;
    }
    double misplaced =
        Math.abs(100 * mobility - wanted.mobility * all)
            + Math.abs(100 * stretching - wanted.stretching * all)
            + Math.abs(100 * strength - wanted.strength * all);
    return 1 - misplaced / (200 * all);
  }

  @Override
  public Optional<Inclusion> speaksFor(Exercise exercise) {
    return goals.stream()
        .filter(goal -> serves(exercise.kind(), goal))
        .findFirst()
        .map(goal -> new Inclusion("SERVES_GOAL", "serves your goal of " + spoken(goal)));
  }

  private static boolean serves(Kind kind, Goal goal) {
    return switch (goal) {
      case RELIEF -> kind == Kind.STRETCH || kind == Kind.RELEASE;
      case MOBILITY -> kind == Kind.MOBILITY;
      case PREVENTION, STRENGTH -> kind == Kind.STRENGTH;
    };
  }

  private static Shares sharesOf(Goal goal) {
    return switch (goal) {
      case RELIEF -> new Shares(25, 50, 25);
      case PREVENTION -> new Shares(20, 35, 45);
      case MOBILITY -> new Shares(40, 40, 20);
      case STRENGTH -> new Shares(15, 30, 55);
    };
  }

  private static Shares mean(List<Shares> all) {
    double mobility = 0;
    double stretching = 0;
    double strength = 0;
    for (Shares shares : all) {
      mobility += shares.mobility;
      stretching += shares.stretching;
      strength += shares.strength;
    }
    return new Shares(mobility / all.size(), stretching / all.size(), strength / all.size());
  }

  private static String spoken(Goal goal) {
    return goal.name().toLowerCase(java.util.Locale.ROOT);
  }
}
