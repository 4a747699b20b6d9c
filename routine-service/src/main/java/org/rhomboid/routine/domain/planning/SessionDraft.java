package org.rhomboid.routine.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rhomboid.routine.domain.catalog.Exercise;
import org.rhomboid.routine.domain.planning.rule.LongEnough;
import org.rhomboid.routine.domain.planning.rule.Placement;
import org.rhomboid.routine.domain.planning.rule.StrengthDays;

/** A session while it is put together: what is in, in the order of choice. */
final class SessionDraft {

  private final LocalDate date;
  private final int minutes;
  private final List<Chosen> chosen = new ArrayList<>();
  private final List<Exercise> exercises = new ArrayList<>();
  private int seconds;

  SessionDraft(LocalDate date, int minutes) {
    this.date = date;
    this.minutes = minutes;
  }

  LocalDate date() {
    return date;
  }

  int minutes() {
    return minutes;
  }

  List<Chosen> chosen() {
    return Collections.unmodifiableList(chosen);
  }

  /** The choice of an exercise that is in. */
  Chosen chosen(Exercise exercise) {
    return chosen.get(exercises.indexOf(exercise));
  }

  List<Exercise> exercises() {
    return Collections.unmodifiableList(exercises);
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  boolean isLongEnough() {
    return LongEnough.holds(seconds, minutes);
  }

  int secondsLeft() {
    return minutes * 60 - seconds;
  }

  void add(Chosen one) {
    chosen.add(one);
    exercises.add(one.exercise());
    seconds += one.seconds();
  }

  /** Gives an item another dose. */
  void replace(int index, Chosen by) {
    seconds += by.seconds() - chosen.set(index, by).seconds();
  }

  /** The question whether one more may be added. */
  Placement placing(Chosen one, StrengthDays strength) {
    return new Placement(one.exercise(), one.seconds(), date, exercises(), secondsLeft(), strength);
  }
}
