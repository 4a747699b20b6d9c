package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Streaks 10: what changes about a streak by time alone. */
public final class StreakElapsed {

  private StreakElapsed() {}

  /**
   * The first instant after {@code now} at which the announced part of the streak differs from the moment before: a freeze used, a lapse, a week
   * that closes unmet, a switch of units, a pause that begins or ends. It looks at the days up to there; where nothing more is known to change, at
   * four weeks.
   *
   * @return null where it never changes by time alone
   */
  public static Instant nextChange(StreakState state, StreakFacts facts, Instant now) {
    return next(new StreakWalk(state, facts, now));
  }

  /**
   * All changes from {@code due} through {@code now}.
   *
   * @param due not before the changes announced last
   */
  public static Elapsed since(StreakState state, StreakFacts facts, Instant due, Instant now) {
    StreakWalk walk = new StreakWalk(state, facts, due.minusNanos(1));
    List<StreakUpdate> updates = new ArrayList<>();
    Instant change = next(walk);
    while (change != null && !change.isAfter(now)) {
      updates.add(
          new StreakUpdate(
              StreakReading.asOf(state, facts, change.minusNanos(1)),
              StreakReading.asOf(state, facts, change)));
      change = next(walk);
    }
    return new Elapsed(updates, change);
  }

  static Instant next(StreakWalk walk) {
    Announced before = walk.announced();
    while (walk.step()) {
      if (!walk.announced().equals(before)) {
        return walk.at();
      }
    }
    return null;
  }
}
