package org.rhomboid.bench.plan;

import org.rhomboid.routine.domain.catalog.Exercise;

/** An exercise with one of the times that its lawful doses take. Compared by identity: a search does that millions of times. */
final class Item {

  private final Exercise exercise;
  private final int seconds;

  Item(Exercise exercise, int seconds) {
    this.exercise = exercise;
    this.seconds = seconds;
  }

  Exercise exercise() {
    return exercise;
  }

  int seconds() {
    return seconds;
  }

  @Override
  public String toString() {
    return exercise.slug() + " " + seconds + " s";
  }
}
