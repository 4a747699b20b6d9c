package org.rhomboid.routine.domain.adaptation;

import java.time.LocalDate;
import java.util.Optional;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.revision.ChangeCode;

/** What a rule says of a signal. */
sealed interface Verdict {

  Reason because();

  /** Something changes; it is told, and can be undone. */
  record Take(StepCode code, ChangeCode change, Reason because, Move move) implements Verdict {}

  /** Nothing changes this time, and that has a reason. */
  record Note(Reason because) implements Verdict {}

  /** Nothing is left to change. */
  record Settled(Reason because) implements Verdict {}

  static Take lower(StepCode code, Dose dose, Reason because) {
    return new Take(code, ChangeCode.REDUCED, because, new Move.ToDose(dose));
  }

  static Take exchange(StepCode code, Course to, Dose dose, Reason because) {
    return new Take(code, ChangeCode.SWAPPED, because, new Move.To(to, dose));
  }

  static Take out(StepCode code, LocalDate from, Reason because) {
    return new Take(code, ChangeCode.PAUSED, because, new Move.Out(from.plusWeeks(1)));
  }

  /** Where a step leads. */
  sealed interface Move {

    /** What is done next time; empty where it is as before, or nothing. */
    Optional<Dose> next();

    record ToDose(Dose dose) implements Move {

      @Override
      public Optional<Dose> next() {
        return Optional.of(dose);
      }
    }

    /**
     * @param until the first date on which it may be planned again
     */
    record Out(LocalDate until) implements Move {

      @Override
      public Optional<Dose> next() {
        return Optional.empty();
      }
    }

    /**
     * Another exercise takes its place.
     *
     * @param dose of the other one
     */
    record To(Course other, Dose dose) implements Move {

      @Override
      public Optional<Dose> next() {
        return Optional.of(dose);
      }
    }

    /** It stays as it is. */
    record Stay() implements Move {

      @Override
      public Optional<Dose> next() {
        return Optional.empty();
      }
    }
  }
}
