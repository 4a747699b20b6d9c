package org.rhomboid.routine.domain.planning.goal;

import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;

/**
 * What the goals that judge a whole week need of an exercise.
 *
 * @param targets numbers of those that it works on and that the pain areas call for
 * @param whole beside them: how often it works on the target with all of its seconds
 * @param halves beside them: how often with half of them
 * @param wishedBy a bit for each goal that wishes for it
 */
record NumberedExercise(Kind kind, int[] targets, int[] whole, int[] halves, int wishedBy) {

  static NumberedExercise of(Exercise exercise, List<String> calledFor, WishGoal[] wishes) {
    int[] targets =
        exercise.targets().stream()
            .distinct()
            .mapToInt(calledFor::indexOf)
            .filter(target -> target >= 0)
            .toArray();
    int[] whole = new int[targets.length];
    int[] halves = new int[targets.length];
    for (int i = 0; i < targets.length; i++) {
      String target = calledFor.get(targets[i]);
      whole[i] = exercise.targets().get(0).equals(target) ? 1 : 0;
      halves[i] = -whole[i];
      for (String other : exercise.targets()) {
        halves[i] += other.equals(target) ? 1 : 0;
      }
    }
    int wishedBy = 0;
    for (int i = 0; i < wishes.length; i++) {
      wishedBy |= wishes[i].wished().contains(exercise.slug()) ? 1 << i : 0;
    }
    return new NumberedExercise(exercise.kind(), targets, whole, halves, wishedBy);
  }

  /** The seconds of an item that count for the i-th of the targets. */
  int share(int i, int seconds) {
    return seconds * whole[i] + seconds / 2 * halves[i];
  }

  boolean isStretching() {
    return kind == Kind.STRETCH || kind == Kind.RELEASE;
  }

  boolean isWishedBy(int wish) {
    return (wishedBy >> wish & 1) == 1;
  }
}
