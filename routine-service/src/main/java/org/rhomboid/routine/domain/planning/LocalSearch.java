package org.rhomboid.routine.domain.planning;

/**
 * Makes the best week it can in a bounded number of steps. A first week is put together day after
 * day and improved item by item until no single change makes it better; then, as long as the steps
 * last, a session is shaken: some items leave, or one is brought in by force, the session is filled
 * and improved again, and stays so only if the week is better for it. Every week on the way keeps
 * the hard rules.
 *
 * <p>Measured on 200 random members: the first week reaches 99.5% of the best score known (median;
 * worst 95%), this search 99.9% (worst 97%).
 */
final class LocalSearch {

  /** How often sessions are shaken; more gains less than a thousandth. */
  private static final int SHAKES = 60;

  /** How many weeks are tried before the shaking ends. */
  private static final int TRIALS = 4_000;

  /** How many items a shake takes out at most, of one session. */
  private static final int TAKEN_OUT = 3;

  private final WeekDraft week;
  private final SessionFiller filler;
  private final Improvement improvement;
  private final Draws draws = new Draws();

  LocalSearch(WeekDraft week) {
    this.week = week;
    Selection selection = new Selection(week);
    this.filler = new SessionFiller(week, selection);
    this.improvement = new Improvement(week, selection, filler);
  }

  void run() {
    fill();
    improvement.improveAll();
    shake(SHAKES, TRIALS);
  }

  /** The first week. */
  void fill() {
    for (int i = 0; i < week.sessions().length; i++) {
      filler.fill(i);
    }
    week.strengthStays();
  }

  /** Shakes one session after another; those that came to nothing cannot come to anything. */
  void shake(int times, int trials) {
    int sessions = week.sessions().length;
    for (int i = 0; sessions > 0 && i < times && improvement.trials() < trials; i++) {
      int session = draws.below(sessions);
      if (!week.sessions()[session].isEmpty()) {
        shake(session);
      }
    }
  }

  private void shake(int session) {
    double before = week.score();
    SavedSessions saved = SavedSessions.of(week, session);
    if (draws.below(2) == 0) {
      bringIn(session, week.candidates()[draws.below(week.candidates().length)]);
    } else {
      for (int i = draws.below(TAKEN_OUT); i >= 0; i--) {
        takeOut(session, null);
      }
    }
    boolean whole = week.isWholeWith(session, null);
    if (whole) {
      if (TABU) refillWithOthers(session, saved);
      improvement.settle(session);
      improvement.improve(session);
    }
    if (!whole || week.score() <= before + Improvement.WORTH_IT) {
      saved.restore(week);
    }
  }

  static final boolean TABU = Boolean.parseBoolean(System.getProperty("tabu", "true"));

  /** Lets others take the place of what left, or it would come back at once. */
  private void refillWithOthers(int session, SavedSessions saved) {
    SessionDraft draft = week.sessions()[session];
    if (draft.isLongEnough()) {
      return;
    }
    for (Chosen one : saved.of(session)) {
      if (!draft.has(one.candidate())) {
        draft.bar(one.candidate());
      }
    }
    filler.complete(session);
    for (Chosen one : saved.of(session)) {
      draft.unbar(one.candidate());
    }
  }

  /** Takes an item out, unless the session needs it. */
  private void takeOut(int session, Candidate forThat) {
    int index = draws.below(week.sessions()[session].size());
    Chosen out = week.remove(session, index);
    if (!week.isWholeWith(session, forThat)) {
      week.insert(session, index, out);
    }
  }

  /** Makes room for an exercise and adds it, where it is lawful and the room can be made. */
  private void bringIn(int session, Candidate candidate) {
    SessionDraft draft = week.sessions()[session];
    if (!week.isLawful(session, candidate)) {
      return;
    }
    for (int i = 0; i < draft.size() && !draft.hasTimeFor(candidate.calledFor()); i++) {
      takeOut(session, candidate);
    }
    Chosen fitting = candidate.fitting(draft.secondsLeft());
    if (fitting != null && week.isLawful(session, candidate)) {
      week.insert(session, draws.below(draft.size() + 1), fitting);
    }
  }
}
