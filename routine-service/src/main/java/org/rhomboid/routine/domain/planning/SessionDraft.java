package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.catalog.Kind;
import org.rhomboid.routine.domain.planning.rule.LongEnough;

/** A session while it is put together: what is in, in the order of choice, and counts of it. */
final class SessionDraft {

  private final LocalDate date;
  private final int minutes;
  private final NumberSet in;
  private final NumberSet barred;
  private final int[] strengthByTarget;
  private final int[] byKind = new int[Kind.values().length];
  private Chosen[] chosen = new Chosen[16];
  private int size;
  private int seconds;

  /**
   * @param barred the candidates that nothing in this week can bring in on the date
   * @param candidates how many there are
   * @param targets how many primary targets their strength exercises have
   */
  SessionDraft(LocalDate date, int minutes, NumberSet barred, int candidates, int targets) {
    this.date = date;
    this.minutes = minutes;
    this.barred = barred;
    this.in = new NumberSet(candidates);
    this.strengthByTarget = new int[targets];
  }

  LocalDate date() {
    return date;
  }

  int minutes() {
    return minutes;
  }

  int size() {
    return size;
  }

  Chosen chosen(int index) {
    return chosen[index];
  }

  /** In the order of choice. */
  Chosen[] copyOfChosen() {
    return Arrays.copyOf(chosen, size);
  }

  List<Exercise> exercises() {
    List<Exercise> exercises = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      exercises.add(chosen[i].exercise());
    }
    return exercises;
  }

  boolean has(Candidate candidate) {
    return in.has(candidate.number());
  }

  /** Neither in nor barred. */
  boolean isOpenTo(Candidate candidate) {
    return !in.has(candidate.number()) && !barred.has(candidate.number());
  }

  /** Keeps a candidate out for a while. */
  void bar(Candidate candidate) {
    barred.add(candidate.number());
  }

  /** Ends what {@link #bar} began. */
  void unbar(Candidate candidate) {
    barred.remove(candidate.number());
  }

  boolean hasAnyOf(NumberSet candidates) {
    return in.sharesWith(candidates);
  }

  /**
   * Planner 2: whether each release has a stretch of a shared target.
   *
   * @param more something to come in beside what is in; null: nothing
   */
  boolean followsItsReleases(Candidate more) {
    for (int i = 0; i < size; i++) {
      Candidate one = chosen[i].candidate();
      if (one.is(Kind.RELEASE)
          && !in.sharesWith(one.followers())
          && (more == null || !one.followers().has(more.number()))) {
        return false;
      }
    }
    return true;
  }

  int count(Kind kind) {
    return byKind[kind.ordinal()];
  }

  /** Whether a strength exercise works on a primary target. */
  boolean works(int target) {
    return strengthByTarget[target] > 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean isLongEnough() {
    return LongEnough.holds(seconds, minutes);
  }

  boolean isLongEnoughWith(int more) {
    return LongEnough.holds(seconds + more, minutes);
  }

  int seconds() {
    return seconds;
  }

  int secondsLeft() {
    return minutes * 60 - seconds;
  }

  boolean hasTimeFor(Chosen one) {
    return one.seconds() <= secondsLeft();
  }

  void insert(int index, Chosen one) {
    if (size == chosen.length) {
      chosen = Arrays.copyOf(chosen, 2 * size);
    }
    System.arraycopy(chosen, index, chosen, index + 1, size - index);
    chosen[index] = one;
    size++;
    in.add(one.number());
    count(one, 1);
  }

  Chosen remove(int index) {
    Chosen one = chosen[index];
    size--;
    System.arraycopy(chosen, index + 1, chosen, index, size - index);
    in.remove(one.number());
    count(one, -1);
    return one;
  }

  private void count(Chosen one, int sign) {
    Candidate candidate = one.candidate();
    seconds += sign * one.seconds();
    byKind[candidate.kind().ordinal()] += sign;
    if (candidate.strengthTarget() >= 0) {
      strengthByTarget[candidate.strengthTarget()] += sign;
    }
  }
}
