package org.rhomboid.routine.domain.planning.goal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/**
 * What a week adds up to: all that the soft goals look at. It can be added to and taken from, so
 * that a choice is tried by adding it, asking the goals and taking it back.
 */
public final class Tally {

  /** How often an exercise is in. */
  record Use(Exercise exercise, int times) {}

  private final Map<String, Use> uses = new TreeMap<>();
  private final Map<String, Integer> secondsByTarget = new TreeMap<>();
  private final int[] secondsByKind = new int[Kind.values().length];
  private int items;

  /**
   * @param seconds what the exercise takes
   */
  public void add(Exercise exercise, int seconds) {
    count(exercise, seconds, 1);
  }

  /** Takes back what was added. */
  public void remove(Exercise exercise, int seconds) {
    count(exercise, -seconds, -1);
  }

  int items() {
    return items;
  }

  int times(String slug) {
    return uses.containsKey(slug) ? uses.get(slug).times() : 0;
  }

  int seconds(Kind kind) {
    return secondsByKind[kind.ordinal()];
  }

  /** The seconds on a target: those of a primary target in full, of the others half. */
  int seconds(String target) {
    return secondsByTarget.getOrDefault(target, 0);
  }

  Collection<Use> uses() {
    return uses.values();
  }

  /** The mean of a figure over the items, 0 where there is none. */
  double mean(ToDoubleFunction<Exercise> figure) {
    double sum = 0;
    for (Use use : uses.values()) {
      sum += use.times() * figure.applyAsDouble(use.exercise());
    }
    return items == 0 ? 0 : sum / items;
  }

  private void count(Exercise exercise, int seconds, int times) {
    items += times;
    secondsByKind[exercise.kind().ordinal()] += seconds;
    Use use = new Use(exercise, times(exercise.slug()) + times);
    if (use.times() == 0) {
      uses.remove(exercise.slug());
    } else {
      uses.put(exercise.slug(), use);
    }
    int share = seconds;
    for (String target : exercise.targets()) {
      secondsByTarget.merge(target, share, Integer::sum);
      share = seconds / 2;
    }
  }
}
