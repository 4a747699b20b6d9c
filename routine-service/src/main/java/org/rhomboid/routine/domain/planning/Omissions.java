package org.rhomboid.routine.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.performed.PastSession;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.reason.Reason;
import org.rhomboid.routine.domain.planning.reason.Shortfall;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/** Says of a finished week what is not in it, and why. */
final class Omissions {

  private final List<SessionDraft> sessions;
  private final List<List<Exercise>> exercises;
  private final Candidates candidates;
  private final StrengthDays strength;

  /**
   * @param sessions those that came to something
   */
  Omissions(List<SessionDraft> sessions, Candidates candidates, List<PastSession> around) {
    this.sessions = sessions;
    this.exercises = sessions.stream().map(SessionDraft::exercises).toList();
    this.candidates = candidates;
    this.strength = StrengthDays.of(around);
    for (int i = 0; i < sessions.size(); i++) {
      for (Exercise exercise : exercises.get(i)) {
        if (exercise.strengthTarget().isPresent()) {
          strength.work(sessions.get(i).date(), exercise.strengthTarget().get());
        }
      }
    }
  }

  /** The candidates that no session has. */
  List<Excluded> leftOut(WeekDraft week) {
    List<Excluded> leftOut = new ArrayList<>();
    for (Candidate candidate : candidates.all()) {
      if (!week.has(candidate)) {
        leftOut.add(new Excluded(candidate.slug(), why(candidate)));
      }
    }
    return leftOut;
  }

  /** Planner 3: why sessions are shorter than asked for. */
  List<Reason> shorterBecause() {
    List<Reason> reasons = new ArrayList<>();
    for (int i = 0; i < sessions.size(); i++) {
      if (!sessions.get(i).isLongEnough()) {
        reasons.add(whyShort(i));
      }
    }
    return reasons;
  }

  /**
   * Where several sessions refuse it for different reasons, the one that says most: no rule at all,
   * else the time, else the reason of the first session.
   */
  private Exclusion why(Candidate candidate) {
    if (sessions.isEmpty()) {
      return Exclusion.noSession();
    }
    Exclusion first = null;
    for (int i = 0; i < sessions.size(); i++) {
      Optional<Exclusion> refusal = refusal(i, candidate);
      if (refusal.isEmpty()) {
        return Exclusion.othersServeBetter();
      }
      if (first == null || refusal.get().equals(Exclusion.overTheTime())) {
        first = refusal.get();
      }
    }
    return first;
  }

  private Reason whyShort(int session) {
    TreeSet<String> refusals = new TreeSet<>();
    for (Candidate candidate : candidates.all()) {
      if (!sessions.get(session).has(candidate)) {
        refusal(session, candidate).map(Exclusion::text).ifPresent(refusals::add);
      }
    }
    return refusals.isEmpty()
        ? Shortfall.everythingIsIn(sessions.get(session).date())
        : Shortfall.nothingElseMayBeAdded(
            sessions.get(session).date(), String.join("; ", refusals));
  }

  /** What speaks against adding the least of it, or empty. */
  private Optional<Exclusion> refusal(int session, Candidate candidate) {
    SessionDraft draft = sessions.get(session);
    Optional<Exclusion> answers = candidates.refusal(candidate.exercise(), draft.date());
    return answers.isPresent()
        ? answers
        : HardRules.refusal(
            new Placement(
                candidate.exercise(),
                candidate.lowest().seconds(),
                draft.date(),
                exercises.get(session),
                draft.secondsLeft(),
                strength));
  }
}
