package org.rhomboid.routine.domain.deskbreak;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.rule.SessionOrder;

/**
 * Goes round the exercises: neighbours in the ring have different primary targets, each date begins at another place of it, and within a date what was not used
 * for longest comes next. The first move of a break is one that the pain areas call for, of every third break one of the others, so that a long one of them has
 * its turn too; the second move is one of another primary target, the others first.
 */
final class Rotation {

  private static final int OTHERS_EVERY = 3;

  private final Deque<DeskExercise> asked;
  private final Deque<DeskExercise> others;
  private int breaks;

  Rotation(List<DeskExercise> exercises, LocalDate date) {
    asked = ring(exercises.stream().filter(DeskExercise::asked).toList(), date);
    others = ring(exercises.stream().filter(one -> !one.asked()).toList(), date);
  }

  /**
   * The moves of the next break, in the order in which they are done.
   *
   * @param seconds what there is time for: no less than the shortest exercise takes
   * @param most how many moves, 1 or 2
   */
  List<BreakMove> next(int seconds, int most) {
    Predicate<DeskExercise> fits = one -> one.seconds() <= seconds;
    breaks++;
    Optional<DeskExercise> first =
        breaks % OTHERS_EVERY == 0 ? take(fits, others, asked) : take(fits, asked, others);
    Optional<DeskExercise> second =
        first.filter(one -> most > 1).flatMap(one -> take(fits(seconds, one), others, asked));
    return inOrder(Stream.concat(first.stream(), second.stream()).toList());
  }

  private static Predicate<DeskExercise> fits(int seconds, DeskExercise beside) {
    return one ->
        one.seconds() <= seconds - beside.seconds() && !one.sharesThePrimaryTargetWith(beside);
  }

  private static Optional<DeskExercise> take(
      Predicate<DeskExercise> fits, Deque<DeskExercise> ring, Deque<DeskExercise> orElse) {
    Optional<DeskExercise> taken = take(fits, ring);
    return taken.isPresent() ? taken : take(fits, orElse);
  }

  /** What is taken goes to the end of the ring; what did not fit keeps its place. */
  private static Optional<DeskExercise> take(
      Predicate<DeskExercise> fits, Deque<DeskExercise> ring) {
    Optional<DeskExercise> taken = ring.stream().filter(fits).findFirst();
    taken.filter(ring::remove).ifPresent(ring::addLast);
    return taken;
  }

  private static List<BreakMove> inOrder(List<DeskExercise> chosen) {
    List<Exercise> exercises = chosen.stream().map(DeskExercise::exercise).toList();
    return SessionOrder.arrange(exercises).stream()
        .map(step -> chosen.get(exercises.indexOf(step.exercise())).move())
        .toList();
  }

  private static Deque<DeskExercise> ring(List<DeskExercise> exercises, LocalDate date) {
    List<DeskExercise> ring = interleaved(exercises);
    if (ring.isEmpty()) {
      return new ArrayDeque<>();
    }
    int begin = (int) Math.floorMod(date.toEpochDay() * step(ring.size()), (long) ring.size());
    Deque<DeskExercise> begun = new ArrayDeque<>(ring.subList(begin, ring.size()));
    begun.addAll(ring.subList(0, begin));
    return begun;
  }

  /** One of each primary target, then the next of each, until all are in. */
  private static List<DeskExercise> interleaved(List<DeskExercise> exercises) {
    Map<String, Deque<DeskExercise>> byTarget = new TreeMap<>();
    for (DeskExercise one : exercises) {
      String target = one.exercise().primaryTarget().orElse("");
      byTarget.computeIfAbsent(target, it -> new ArrayDeque<>()).add(one);
    }
    List<DeskExercise> ring = new ArrayList<>();
    Collection<Deque<DeskExercise>> targets = byTarget.values();
    while (ring.size() < exercises.size()) {
      targets.stream().map(Deque::pollFirst).filter(one -> one != null).forEach(ring::add);
    }
    return ring;
  }

  /** How far on the ring the next date begins: about 0.6 of it, and such that the dates begin at every place before one comes again. */
  private static int step(int size) {
    int step = Math.max(1, size * 3 / 5);
    while (greatestCommonDivisor(step, size) > 1) {
      step++;
    }
    return step;
  }

  private static int greatestCommonDivisor(int one, int other) {
    return other == 0 ? one : greatestCommonDivisor(other, one % other);
  }
}
