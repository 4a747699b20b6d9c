package org.rhomboid.routine.domain.planning;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;

/** Says of a finished week what is not in it, and why. */
final class Omissions {

  private final WeekDraft week;
  private final List<Candidate> candidates;

  Omissions(WeekDraft week, List<Candidate> candidates) {
    this.week = week;
    this.candidates = candidates;
  }

  /** The candidates that no session has. */
  List<Excluded> leftOut() {
    return candidates.stream()
        .filter(one -> week.exercises().noneMatch(one.exercise()::equals))
        .map(one -> new Excluded(one.slug(), why(one)))
        .toList();
  }

  /** Planner 3: why sessions are shorter than asked for. */
  List<Reason> shorterBecause() {
    return week.sessions().stream()
        .filter(session -> !session.isLongEnough())
        .map(this::whyShort)
        .toList();
  }

  /**
   * Where several sessions refuse it for different reasons, the one that says most: no rule at all,
   * else the time, else the reason of the first session.
   */
  private Exclusion why(Candidate candidate) {
    List<Optional<Exclusion>> refusals =
        week.sessions().stream()
            .map(session -> week.refusal(session, candidate.atLowest()))
            .toList();
    if (refusals.isEmpty()) {
      return Exclusion.noSession();
    }
    if (refusals.contains(Optional.<Exclusion>empty())) {
      return Exclusion.othersServeBetter();
    }
    return refusals.contains(Optional.of(Exclusion.overTheTime()))
        ? Exclusion.overTheTime()
        : refusals.get(0).orElseThrow();
  }

  private Reason whyShort(SessionDraft session) {
    TreeSet<String> refusals = new TreeSet<>();
    for (Candidate candidate : candidates) {
      if (!session.exercises().contains(candidate.exercise())) {
        week.refusal(session, candidate.atLowest()).map(Exclusion::text).ifPresent(refusals::add);
      }
    }
    return refusals.isEmpty()
        ? Shortfall.everythingIsIn(session.date())
        : Shortfall.nothingElseMayBeAdded(session.date(), String.join("; ", refusals));
  }
}
