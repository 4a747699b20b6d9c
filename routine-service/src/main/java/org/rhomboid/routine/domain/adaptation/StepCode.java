package org.rhomboid.routine.domain.adaptation;

/** What was made of a signal: names its row of the adaptation table. */
public enum StepCode {
  /** Row 1: a repetition, 5 s or a set more. */
  STEPPED_UP(1),
  /** Row 1: the next rung of the ladder. */
  HARDER_RUNG(1),
  /** Row 3: pain while doing it. */
  STOPPED_BY_PAIN(3),
  /** Row 4: pain the next morning. */
  STEPPED_DOWN_AFTER_NIGHT(4),
  /** Row 4: pain the next morning once more, or with nothing easier left. */
  OUT_FOR_A_WEEK(4),
  /** Row 5: hard or unfinished. */
  TOO_HARD(5),
  /** Row 6: skipped, so another one takes its place. */
  CHERRY_PICKED(6),
  /** Row 7: after a week without practice. */
  RESUMED_LOWER(7),
  /** Row 7: after four weeks without practice. */
  STARTED_OVER(7),
  /** Row 9: a step up that has to wait. */
  DELAYED_BY_GUARD(9);

  private final int row;

  StepCode(int row) {
    this.row = row;
  }

  /** From 1, from the top of the table. */
  public int row() {
    return row;
  }

  boolean isUp() {
    return row == 1;
  }
}
