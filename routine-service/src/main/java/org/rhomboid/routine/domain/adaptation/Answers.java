package org.rhomboid.routine.domain.adaptation;

import java.util.Optional;
import org.rhomboid.routine.domain.adaptation.AdaptationFacts.Sitting;
import org.rhomboid.routine.domain.adaptation.Signal.Answer;
import org.rhomboid.routine.domain.adaptation.Signal.Feeling;
import org.rhomboid.routine.domain.dose.Dose;
import org.rhomboid.routine.domain.performed.Effort;
import org.rhomboid.routine.domain.performed.Outcome;
import org.rhomboid.routine.domain.performed.PerformedSession.Item;

/**
 * Reads what a session says of its exercises.
 *
 * <p>An effort that was not told counts as right, but only where the member told of pain instead: full sets and repetitions with little pain are what the effort would have said. A session
 * with neither, an import say, lets no dose grow. Pain that was not told counts as none where effort was told: who has pain is asked for it there and then.
 */
final class Answers {

  private final Sitting sitting;
  private final PainDuring pain;

  Answers(Sitting sitting, PainDuring pain) {
    this.sitting = sitting;
    this.pain = pain;
  }

  Answer of(Item item, Course course) {
    Optional<Dose> planned = Optional.ofNullable(sitting.planned().get(item.slug()));
    int ofTheReached = planned.map(course::compare).orElse(0);
    boolean hard = planned.isPresent() && ofTheReached <= 0 && isHard(item, planned.get());
    boolean fine = planned.isPresent() && ofTheReached >= 0 && isFine(item, planned.get());
    return new Answer(
        sitting.session().id(),
        sitting.session().practiceDay(),
        planned,
        feeling(item, planned.isPresent(), hard, fine),
        hard);
  }

  private Feeling feeling(Item item, boolean planned, boolean hard, boolean fine) {
    if (pain.stops(item)) {
      return Feeling.STOPPED;
    }
    if (pain.isSore(item)) {
      return Feeling.SORE;
    }
    if (planned && !item.done()) {
      return Feeling.SKIPPED;
    }
    if (hard) {
      return Feeling.HARD;
    }
    return fine ? Feeling.FINE : Feeling.SILENT;
  }

  private static boolean isHard(Item item, Dose planned) {
    return item.done()
        && (item.effort().equals(Optional.of(Effort.HARD)) || !isAsPlanned(item, planned));
  }

  private boolean isFine(Item item, Dose planned) {
    return isAsPlanned(item, planned)
        && !item.effort().equals(Optional.of(Effort.HARD))
        && (item.effort().isPresent() || pain.isTold(item));
  }

  private static boolean isAsPlanned(Item item, Dose planned) {
    return item.outcome() == Outcome.DONE
        && item.setsDone() >= planned.sets()
        && reaches(item.repsDone(), planned.reps())
        && reaches(item.holdSeconds(), planned.holdSeconds());
  }

  /** What was not counted was done as asked for: the outcome says so. */
  private static boolean reaches(Optional<Integer> done, Optional<Integer> asked) {
    return done.isEmpty() || asked.isEmpty() || done.get() >= asked.get();
  }
}
