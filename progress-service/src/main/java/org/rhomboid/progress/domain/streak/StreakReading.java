package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.time.LocalDate;
import org.rhomboid.progress.domain.calendar.StreakPolicy;

/**
 * Reads a streak as of an instant. What happened since the last practice day is worked out here and kept nowhere, so a
 * reading is never stale and takes nothing from a session that is still on its way.
 */
public final class StreakReading {

  private StreakReading() {}

  /**
   * The streak at {@code now}, in time proportional to the days since the last practice day.
   *
   * @param now not before the sessions in {@code state}, apart from the skew that recording tolerates
   */
  public static Streak asOf(StreakState state, StreakFacts facts, Instant now) {
    StreakWalk walk = new StreakWalk(state, facts, now);
    StreakPolicy policy = walk.policy();
    RunningStreak streak = walk.streak();
    LongestRun longest = walk.longest();
    StreakCondition condition = walk.condition();
    LocalDate today = walk.today();
    return new Streak(
        policy,
        streak.run().length(),
        longest,
        condition,
        facts.pausedWithoutEndOn(today) ? null : walk.expiry(),
        streak.freezes().held(),
        state.lastPracticeDay(),
        streak.consistency().score(),
        today,
        facts.calendar(state.latest()).zoneOn(today),
        now);
  }
}
