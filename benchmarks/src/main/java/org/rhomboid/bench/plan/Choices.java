package org.rhomboid.bench.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Range;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.planning.PlanRequest;
import org.rhomboid.routine.domain.planning.rule.AnswersAllow;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.MemberDose;

/**
 * All that a session of a request may be made of: each admitted exercise (rule 1) with every dose of its range (rule 6), where a condition lowers it the lowest alone.
 * The planner itself tries a few of these doses only. Doses that take the same time are one choice, because nothing else of a dose is scored.
 *
 * @param admitted by slug
 * @param shortest of each admitted exercise, in their order
 * @param all by slug, then the shortest first
 */
record Choices(List<Exercise> admitted, List<Item> shortest, List<Item> all) {

  static Choices of(PlanRequest request) {
    List<Exercise> admitted =
        request.catalog().exercises().stream()
            .filter(exercise -> HardRules.refusal(exercise, request.profile()).isEmpty())
            .filter(
                exercise ->
                    request.trainingDates().stream().anyMatch(it -> mayBe(exercise, it, request)))
            .toList();
    List<Item> shortest = new ArrayList<>();
    List<Item> all = new ArrayList<>();
    for (Exercise exercise : admitted) {
      List<Item> items =
          times(exercise, request).stream().map(time -> new Item(exercise, time)).toList();
      shortest.add(items.get(0));
      all.addAll(items);
    }
    return new Choices(admitted, List.copyOf(shortest), List.copyOf(all));
  }

  /** Whether the member's answers let the exercise be planned on a date. */
  static boolean mayBe(Exercise exercise, LocalDate date, PlanRequest request) {
    return request
        .prescription(exercise.slug())
        .flatMap(prescription -> AnswersAllow.refusal(prescription, date))
        .isEmpty();
  }

  private static TreeSet<Integer> times(Exercise exercise, PlanRequest request) {
    MemberDose member =
        MemberDose.of(exercise, request.profile(), request.prescription(exercise.slug()));
    TreeSet<Integer> times = new TreeSet<>();
    (member.isLowered() ? Stream.of(member.lowest()) : doses(member.range()))
        .forEach(dose -> times.add(member.seconds(dose)));
    return times;
  }

  private static Stream<Dose> doses(DoseRange range) {
    Dose lowest = range.lowest();
    return values(range.sets(), 1)
        .mapToObj(lowest::withSets)
        .flatMap(dose -> each(range.reps(), 1, dose, Dose::withReps))
        .flatMap(
            dose -> each(range.holdSeconds(), DoseRange.HOLD_STEP, dose, Dose::withHoldSeconds));
  }

  private interface With {
    Dose apply(Dose dose, int value);
  }

  private static Stream<Dose> each(Optional<Range> range, int step, Dose dose, With with) {
    return range
        .map(it -> values(it, step).mapToObj(value -> with.apply(dose, value)))
        .orElse(Stream.of(dose));
  }

  /** From the bottom in steps, and the top. */
  private static IntStream values(Range range, int step) {
    return IntStream.concat(
            IntStream.iterate(range.min(), value -> value < range.max(), value -> value + step),
            IntStream.of(range.max()))
        .distinct();
  }
}
