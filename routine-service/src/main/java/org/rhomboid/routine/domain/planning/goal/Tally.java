package org.rhomboid.routine.domain.planning.goal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/**
 * What a week adds up to: all that the soft goals look at. It can be added to and taken from, so
 * that a choice is tried by adding it, asking the goals and taking it back; both cost the same
 * however much is in. Sums of whole numbers and no iteration over a hash: the result does not
 * depend on how the week came about.
 */
public final class Tally {

  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> secondsByTarget = new HashMap<>();
  private final int[] secondsByKind = new int[Kind.values().length];
  private final Map<ItemGoal, int[]> worth = new IdentityHashMap<>();
  private int items;
  private int distinct;

  /**
   * @param goals those that judge item by item
   */
  Tally(List<ItemGoal> goals) {
    goals.forEach(goal -> worth.put(goal, new int[1]));
  }

  /**
   * @param seconds what the exercise takes
   */
  public void add(Exercise exercise, int seconds) {
    count(exercise, seconds, 1);
    if (times(exercise.slug()) == 1) {
      distinct++;
    }
  }

  /** Takes back what was added. */
  public void remove(Exercise exercise, int seconds) {
    count(exercise, -seconds, -1);
    if (times(exercise.slug()) == 0) {
      distinct--;
    }
  }

  int items() {
    return items;
  }

  /** How many different exercises are in. */
  int distinct() {
    return distinct;
  }

  int times(String slug) {
    return times.getOrDefault(slug, 0);
  }

  int seconds(Kind kind) {
    return secondsByKind[kind.ordinal()];
  }

  /** The seconds on a target: those of a primary target in full, of the others half. */
  int seconds(String target) {
    return secondsByTarget.getOrDefault(target, 0);
  }

  /** What the items are worth to a goal on average, 0 to 1; 0 where there is none. */
  double meanWorth(ItemGoal goal) {
    return mean(worth.get(goal)[0], items);
  }

  /** What the items are worth to all goals that judge item by item, each goal by its weight. */
  double weightedWorth() {
    int sum = 0;
    for (Map.Entry<ItemGoal, int[]> one : worth.entrySet()) {
      sum += one.getKey().weight() * one.getValue()[0];
    }
    return mean(sum, items);
  }

  /** Of summed worth; 0 where there is no item. */
  static double mean(int worth, int items) {
    return items == 0 ? 0 : worth / ((double) ItemGoal.FULL * items);
  }

  private void count(Exercise exercise, int seconds, int sign) {
    items += sign;
    secondsByKind[exercise.kind().ordinal()] += seconds;
    times.merge(exercise.slug(), sign, Integer::sum);
    worth.forEach((goal, sum) -> sum[0] += sign * goal.worth(exercise, Math.abs(seconds)));
    int share = seconds;
    for (String target : exercise.targets()) {
      secondsByTarget.merge(target, share, Integer::sum);
      share = seconds / 2;
    }
  }
}
