package org.rhomboid.routine.domain.planning.advice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rhomboid.routine.domain.catalog.EffectiveDose;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.dose.DoseRange;
import org.rhomboid.routine.domain.dose.Timing;
import org.rhomboid.routine.domain.performed.PerformedSession;

/**
 * Time spent on some targets on a date, planned or done, in a session or in a desk break: minute for minute the same.
 *
 * @param targets words of the vocabulary
 * @param seconds of a stretch those that one side is held, all sets together, for each side has to be stretched; of anything else what it takes
 */
public record Practice(LocalDate date, Kind kind, List<String> targets, int seconds) {

  public Practice {
    targets = List.copyOf(targets);
  }

  /** What a dose of an exercise comes to. */
  public static Practice of(LocalDate date, Exercise exercise, Dose dose) {
    int seconds = exercise.dose().map(stated -> seconds(exercise, stated, dose)).orElse(0);
    return new Practice(date, exercise.kind(), exercise.targets(), seconds);
  }

  /**
   * What a performed session comes to; what the member did not count or time is taken at the bottom of its range.
   *
   * @param known the exercise of a slug; what is not known any more is left out
   */
  public static List<Practice> of(
      PerformedSession session, Function<String, Optional<Exercise>> known) {
    return session.items().stream()
        .filter(PerformedSession.Item::done)
        .flatMap(
            item ->
                known.apply(item.slug()).stream()
                    .filter(exercise -> exercise.dose().isPresent())
                    .map(exercise -> of(session.practiceDay(), exercise, done(item, exercise))))
        .toList();
  }

  private static Dose done(PerformedSession.Item item, Exercise exercise) {
    DoseRange range = DoseRange.of(exercise.dose().orElseThrow(), exercise.kind());
    Dose dose = range.lowest().withSets(Math.max(1, item.setsDone()));
    if (item.repsDone().isPresent()) {
      dose = dose.withReps(item.repsDone().get());
    }
    return item.holdSeconds().isPresent() ? dose.withHoldSeconds(item.holdSeconds().get()) : dose;
  }

  private static int seconds(Exercise exercise, EffectiveDose stated, Dose dose) {
    return exercise.is(Kind.STRETCH)
        ? dose.sets() * dose.reps().orElse(1) * secondsOfOne(dose)
        : Timing.seconds(exercise, stated, dose);
  }

  private static int secondsOfOne(Dose dose) {
    return switch (dose.unit()) {
      case BREATHS -> Timing.BREATH;
      default -> dose.holdSeconds().orElse(Timing.REPETITION);
    };
  }
}
