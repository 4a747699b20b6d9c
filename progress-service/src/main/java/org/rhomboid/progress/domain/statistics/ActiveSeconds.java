package org.rhomboid.progress.domain.statistics;

import java.time.Duration;
import org.rhomboid.progress.domain.session.Outcome;
import org.rhomboid.progress.domain.session.PerformedItem;

/**
 * Seconds of work of a performed exercise, rests left out: sets x (hold x repetitions) where something was held, else sets x repetitions x 4 s (the planner's
 * own timing), else 30 s a set. What was skipped is none; what was partly done counts as told.
 */
public final class ActiveSeconds {

  /** Of a repetition: the planner's own figure. */
  static final int OF_A_REPETITION = 4;

  /** Of a set of which nothing more was told. */
  static final int OF_A_SET = 30;

  /** No exercise is longer than the longest sitting: 24 hours, so that a mistyped hold cannot drown a year. */
  static final int MOST = (int) Duration.ofHours(24).toSeconds();

  private ActiveSeconds() {}

  /** 0 to 86,400. */
  public static int of(PerformedItem item) {
    if (item.outcome() == Outcome.SKIPPED) {
      return 0;
    }
    return (int) Math.min(MOST, (long) item.setsDone() * ofASet(item));
  }

  private static long ofASet(PerformedItem item) {
    if (item.holdSeconds() != null) {
      long holds = item.repsDone() == null ? 1 : Math.max(1, item.repsDone());
      return item.holdSeconds() * holds;
    }
    return item.repsDone() == null ? OF_A_SET : (long) item.repsDone() * OF_A_REPETITION;
  }
}
