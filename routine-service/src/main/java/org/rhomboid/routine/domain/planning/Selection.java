package org.rhomboid.routine.domain.planning;

import org.rhomboid.routine.domain.catalog.Kind;

/** What may be added to a session as it stands, and what of it is best for the week. */
final class Selection {

  /** Longer than any session. */
  static final int NONE = 1_000_000;

  private final WeekDraft week;

  Selection(WeekDraft week) {
    this.week = week;
  }

  /** The lawful addition with the highest score, or null. */
  Chosen best(int session, boolean atLowest) {
    return best(session, null, atLowest, 0);
  }

  /**
   * The same of one kind.
   *
   * @param kind null: any
   * @param reserved seconds that have to stay free
   */
  Chosen best(int session, Kind kind, boolean atLowest, int reserved) {
    int left = week.sessions()[session].secondsLeft() - reserved;
    Chosen best = null;
    double bestScore = 0;
    for (Candidate candidate : week.candidates()) {
      Chosen one = atLowest ? candidate.lowest() : candidate.calledFor();
      if (one.seconds() <= left
          && (kind == null || candidate.is(kind))
          && week.isLawful(session, candidate)) {
        double score = week.scoreWith(one);
        if (best == null || score > bestScore) {
          best = one;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The seconds that the shortest lawful addition of a kind takes, or {@link #NONE}. */
  int shortest(int session, Kind kind) {
    int shortest = NONE;
    for (Candidate candidate : week.candidates()) {
      if (candidate.is(kind)
          && candidate.lowest().seconds() < shortest
          && week.isLawful(session, candidate)) {
        shortest = candidate.lowest().seconds();
      }
    }
    return shortest;
  }

  /** Whether the time alone keeps something out. */
  boolean isTimeShort(int session) {
    for (Candidate candidate : week.candidates()) {
      if (candidate.lowest().seconds() > week.sessions()[session].secondsLeft()
          && week.isLawful(session, candidate)) {
        return true;
      }
    }
    return false;
  }
}
