package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.goal.WeekScore;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * A week while it is put together. The score is a function of what is in, in whichever session, so
 * whatever changes a week can be judged by it; the rules decide what may be in which session. They
 * are {@link org.rhomboid.routine.domain.planning.rule.HardRules}, worked out beforehand for all
 * candidates.
 */
final class WeekDraft {

  private final Candidate[] candidates;
  private final WeekScore score;
  private final SessionDraft[] sessions;
  private final boolean[] isTheDayAfterTheLast;
  private int strengthItems;
  private int leastStrength;

  /**
   * @param dates to plan a session on, in order
   */
  WeekDraft(Candidates of, List<LocalDate> dates, int minutes, StrengthDays around) {
    candidates = of.all();
    score = of.goals().emptyWeek(of.exercises());
    sessions = new SessionDraft[dates.size()];
    isTheDayAfterTheLast = new boolean[dates.size()];
    for (int i = 0; i < sessions.length; i++) {
      sessions[i] =
          new SessionDraft(
              dates.get(i),
              minutes,
              of.barred(dates.get(i), around),
              candidates.length,
              of.strengthTargets().size());
      isTheDayAfterTheLast[i] = i > 0 && dates.get(i - 1).plusDays(1).equals(dates.get(i));
    }
  }

  Candidate[] candidates() {
    return candidates;
  }

  /** By date; some may stay empty; not to be changed. */
  SessionDraft[] sessions() {
    return sessions;
  }

  /** Whether a goal wishes for an exercise as such. */
  boolean isWished(Candidate candidate) {
    return score.isWished(candidate.number());
  }

  boolean has(Candidate candidate) {
    return score.times(candidate.number()) > 0;
  }

  double score() {
    return score.score();
  }

  int percent() {
    return score.percent();
  }

  /** The score with one more item. */
  double scoreWith(Chosen one) {
    return score.scoreWith(one.number(), one.seconds(), one.worth());
  }

  /** Whether the rules let one more item into a session, the time aside. */
  boolean isLawful(int session, Candidate candidate) {
    SessionDraft draft = sessions[session];
    if (!draft.isOpenTo(candidate)) {
      return false;
    }
    if (candidate.strengthTarget() >= 0) {
      return !rests(session, candidate.strengthTarget());
    }
    return !candidate.is(Kind.RELEASE) || draft.hasAnyOf(candidate.followers());
  }

  /** Planner 4: a week that strengthens goes on to, however else it changes. */
  void strengthStays() {
    leastStrength = Math.min(1, strengthItems);
  }

  /**
   * Planner 2 and 4: whether a session keeps a warm-up and a stretch, what follows its releases,
   * and the week its strength.
   *
   * @param more something to come in beside what is in; null: nothing
   */
  boolean isWholeWith(int session, Candidate more) {
    SessionDraft draft = sessions[session];
    return draft.count(Kind.MOBILITY) + count(Kind.MOBILITY, more) > 0
        && draft.count(Kind.STRETCH) + count(Kind.STRETCH, more) > 0
        && strengthItems + count(Kind.STRENGTH, more) >= leastStrength
        && (draft.count(Kind.RELEASE) == 0 || draft.followsItsReleases(more));
  }

  /** Whether a session that came to something takes less than it should. */
  boolean isShort(int session) {
    return !sessions[session].isEmpty() && !sessions[session].isLongEnough();
  }

  boolean isBesideAShortOne(int session) {
    return session > 0 && isShort(session - 1)
        || session + 1 < sessions.length && isShort(session + 1);
  }

  /** Gives a session other items. */
  void refill(int session, Chosen[] items) {
    while (!sessions[session].isEmpty()) {
      remove(session, sessions[session].size() - 1);
    }
    for (Chosen one : items) {
      add(session, one);
    }
  }

  void add(int session, Chosen one) {
    insert(session, sessions[session].size(), one);
  }

  void insert(int session, int index, Chosen one) {
    sessions[session].insert(index, one);
    score.add(one.number(), one.seconds(), one.worth());
    strengthItems += one.is(Kind.STRENGTH) ? 1 : 0;
  }

  Chosen remove(int session, int index) {
    Chosen one = sessions[session].remove(index);
    score.remove(one.number(), one.seconds(), one.worth());
    strengthItems -= one.is(Kind.STRENGTH) ? 1 : 0;
    return one;
  }

  private static int count(Kind kind, Candidate one) {
    return one != null && one.is(kind) ? 1 : 0;
  }

  /** Planner 5, for the days of this week; those around it bar candidates. */
  private boolean rests(int session, int target) {
    return isTheDayAfterTheLast[session] && sessions[session - 1].works(target)
        || session + 1 < sessions.length
            && isTheDayAfterTheLast[session + 1]
            && sessions[session + 1].works(target);
  }
}
