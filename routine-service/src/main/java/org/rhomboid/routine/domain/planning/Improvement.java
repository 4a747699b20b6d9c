package org.rhomboid.routine.domain.planning;

/**
 * Makes sessions better one item at a time: another exercise or dose in its place, nothing in its
 * place, or one more, whichever the goals like best. An exercise has the largest dose that fits.
 */
final class Improvement {

  /** What a score has to gain: more than what adding up in another order could. */
  static final double WORTH_IT = 1e-9;

  /** Bounds the work where days, minutes and the catalog are all large. */
  private static final int TRIALS = 40_000;

  private final WeekDraft week;
  private final Selection selection;
  private final SessionFiller filler;

  Improvement(WeekDraft week, Selection selection, SessionFiller filler) {
    this.week = week;
    this.selection = selection;
    this.filler = filler;
  }

  /** How many weeks have been tried so far. */
  int trials() {
    return selection.trials();
  }

  /** Until no single change in any session makes the week better. */
  void improveAll() {
    boolean better = true;
    while (better) {
      better = false;
      for (int i = 0; i < week.sessions().length; i++) {
        better |= improveOnce(i);
      }
    }
  }

  /** Until no single change in the session makes the week better. */
  void improve(int session) {
    boolean better = true;
    while (better) {
      better = improveOnce(session);
    }
  }

  /**
   * Planner 3: completes a session and those next to it, which may have become open to more, where
   * they are short.
   */
  void settle(int session) {
    int last = Math.min(session + 1, week.sessions().length - 1);
    for (int i = Math.max(0, session - 1); i <= last; i++) {
      if (week.isShort(i)) {
        filler.complete(i);
      }
    }
  }

  /** One round of single changes. A short session has all that it may have; only a shake can help it. */
  boolean improveOnce(int session) {
    SessionDraft draft = week.sessions()[session];
    boolean better = false;
    for (int i = 0; i < draft.size() && draft.isLongEnough() && trials() < TRIALS; i++) {
      better |= replace(session, i);
    }
    return draft.isLongEnough() && trials() < TRIALS && (better | extend(session));
  }

  /** Adds the one that makes the week better by most, if any does. */
  boolean extend(int session) {
    Chosen more = selection.bestMore(session, week.score() + WORTH_IT);
    if (more != null) {
      week.add(session, more);
    }
    return more != null;
  }

  private boolean replace(int session, int index) {
    double before = week.score();
    Chosen out = week.remove(session, index);
    boolean canGo = week.sessions()[session].isLongEnough() && week.isWholeWith(session, null);
    double without = canGo ? week.score() : 0;
    Chosen in = selection.bestInstead(session, Math.max(before + WORTH_IT, without));
    if (in == null && without <= before + WORTH_IT) {
      week.insert(session, index, out);
      return false;
    }
    if (out.candidate().strengthTarget() >= 0 && week.isBesideAShortOne(session)) {
      return replaceAndSettle(session, index, out, in);
    }
    put(session, index, in);
    return true;
  }

  /** Strength that leaves may open a short session next to it to more, which it then must have. */
  private boolean replaceAndSettle(int session, int index, Chosen out, Chosen in) {
    week.insert(session, index, out);
    double before = week.score();
    SavedSessions saved = SavedSessions.of(week, session);
    week.remove(session, index);
    put(session, index, in);
    settle(session);
    boolean better = week.score() > before + WORTH_IT;
    if (!better) {
      saved.restore(week);
    }
    return better;
  }

  private void put(int session, int index, Chosen one) {
    if (one != null) {
      week.insert(session, index, one);
    }
  }
}
