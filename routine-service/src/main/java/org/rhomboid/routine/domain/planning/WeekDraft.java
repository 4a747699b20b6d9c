package org.rhomboid.routine.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.goal.SoftGoals;
import org.rhomboid.routine.domain.planning.goal.Tally;
import org.rhomboid.routine.domain.planning.reason.Exclusion;
import org.rhomboid.routine.domain.planning.rule.HardRules;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/**
 * A week while it is put together. Every exercise that comes in passes {@link #refusal}, and every
 * choice among lawful ones is by {@link #scoreWith}: the score is a function of the week, so whatever
 * changes a week can be judged by it.
 */
final class WeekDraft {

  private final List<SessionDraft> sessions = new ArrayList<>();
  private final Tally tally;
  private final StrengthDays strength;
  private final SoftGoals goals;

  WeekDraft(StrengthDays strength, SoftGoals goals) {
    this.strength = strength;
    this.goals = goals;
    this.tally = goals.emptyWeek();
  }

  void open(SessionDraft session) {
    sessions.add(session);
  }

  /** The sessions that came to something, by date. */
  List<SessionDraft> sessions() {
    return sessions.stream().filter(session -> !session.isEmpty()).toList();
  }

  Stream<Exercise> exercises() {
    return sessions.stream().flatMap(session -> session.exercises().stream());
  }

  /** The hard rule that speaks against adding it, or empty. */
  Optional<Exclusion> refusal(SessionDraft session, Chosen one) {
    return HardRules.refusal(session.placing(one, strength));
  }

  void add(SessionDraft session, Chosen one) {
    session.add(one);
    tally.add(one.exercise(), one.seconds());
    one.exercise().strengthTarget().ifPresent(target -> strength.work(session.date(), target));
  }

  /** Gives an item of a session another dose. */
  void change(SessionDraft session, int index, Chosen by) {
    Chosen before = session.chosen().get(index);
    tally.remove(before.exercise(), before.seconds());
    tally.add(by.exercise(), by.seconds());
    session.replace(index, by);
  }

  double score() {
    return goals.score(tally);
  }

  int percent() {
    return goals.percent(tally);
  }

  /** The score with one more item. */
  double scoreWith(Chosen one) {
    tally.add(one.exercise(), one.seconds());
    double score = score();
    tally.remove(one.exercise(), one.seconds());
    return score;
  }
}
