package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.reason.Exclusion;

/** What may be added to a session as it stands, and what of it is best for the week. */
final class Selection {

  private final WeekDraft week;
  private final SessionDraft session;

  /** By slug, so that of several that are equally good the same one always comes first. */
  private final List<Candidate> candidates;

  Selection(WeekDraft week, SessionDraft session, List<Candidate> candidates) {
    this.week = week;
    this.session = session;
    this.candidates = candidates;
  }

  /** The lawful addition with the highest score, or empty. */
  Optional<Chosen> best(Function<Candidate, Chosen> dose) {
    return best(candidates, dose, 0);
  }

  /**
   * The same of one kind.
   *
   * @param reserved seconds that have to stay free
   */
  Optional<Chosen> best(Kind kind, Function<Candidate, Chosen> dose, int reserved) {
    return best(ofKind(kind), dose, reserved);
  }

  /** The seconds that the shortest lawful addition of a kind takes, or empty. */
  OptionalInt shortest(Kind kind) {
    return ofKind(kind).stream()
        .map(Candidate::atLowest)
        .filter(this::isLawful)
        .mapToInt(Chosen::seconds)
        .min();
  }

  /** Whether the time alone keeps something out. */
  boolean isTimeShort() {
    return candidates.stream()
        .map(Candidate::atLowest)
        .flatMap(one -> week.refusal(session, one).stream())
        .anyMatch(Exclusion.overTheTime()::equals);
  }

  private Optional<Chosen> best(
      List<Candidate> among, Function<Candidate, Chosen> dose, int reserved) {
    Chosen best = null;
    double bestScore = 0;
    for (Candidate candidate : among) {
      Chosen one = dose.apply(candidate);
      if (one.seconds() + reserved <= session.secondsLeft() && isLawful(one)) {
        double score = week.scoreWith(one);
        if (best == null || score > bestScore) {
          best = one;
          bestScore = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isLawful(Chosen one) {
    return week.refusal(session, one).isEmpty();
  }

  private List<Candidate> ofKind(Kind kind) {
    return candidates.stream().filter(candidate -> candidate.is(kind)).toList();
  }
}
