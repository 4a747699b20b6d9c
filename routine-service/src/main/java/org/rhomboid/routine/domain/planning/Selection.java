package org.rhomboid.routine.domain.planning;

import org.rhomboid.routine.domain.catalog.Kind;

/**
 * What may be added to a session as it stands, and what of it is best for the week. Each question
 * is asked of all candidates in their order, so that of several that are equally good the first one
 * is taken.
 */
final class Selection {

  /** Longer than any session. */
  static final int NONE = 1_000_000;

  private final WeekDraft week;
  private int trials;

  Selection(WeekDraft week) {
    this.week = week;
  }

  /** How many additions have been scored so far. */
  int trials() {
    return trials;
  }

  /**
   * The lawful addition with the highest score, or null.
   *
   * @param asCalledFor only with the dose called for; else with the largest that fits
   */
  Chosen best(int session, boolean asCalledFor) {
    Chosen best = null;
    double bestScore = -1;
    int left = week.sessions()[session].secondsLeft();
    for (Candidate candidate : week.candidates()) {
      Chosen one = candidate.fitting(left);
      if (one != null
          && (!asCalledFor || one == candidate.calledFor())
          && week.isLawful(session, candidate)) {
        double score = scoreWith(one);
        if (score > bestScore) {
          best = one;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /**
   * The lawful addition of a kind with the highest score, or null.
   *
   * @param reserved seconds that have to stay free
   */
  Chosen best(int session, Kind kind, int reserved) {
    Chosen best = null;
    double bestScore = -1;
    int left = week.sessions()[session].secondsLeft() - reserved;
    for (Candidate candidate : week.candidates()) {
      Chosen one = candidate.is(kind) ? candidate.fitting(left) : null;
      if (one != null && week.isLawful(session, candidate)) {
        double score = scoreWith(one);
        if (score > bestScore) {
          best = one;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** The lawful addition with the highest score above another, or null. */
  Chosen bestMore(int session, double above) {
    Chosen best = best(session, false);
    return best != null && week.scoreWith(best) > above ? best : null;
  }

  /**
   * What makes a session whole and long enough again after an item has left, with the highest score
   * above another, or null.
   */
  Chosen bestInstead(int session, double above) {
    Chosen best = null;
    double bestScore = above;
    SessionDraft draft = week.sessions()[session];
    int left = draft.secondsLeft();
    for (Candidate candidate : week.candidates()) {
      Chosen one = candidate.fitting(left);
      if (one != null
          && draft.isLongEnoughWith(one.seconds())
          && week.isLawful(session, candidate)
          && week.isWholeWith(session, candidate)) {
        double score = scoreWith(one);
        if (score > bestScore) {
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

  private double scoreWith(Chosen one) {
    trials++;
    return week.scoreWith(one);
  }
}
