package org.rhomboid.progress.domain.streak;

import java.util.Objects;
import java.util.Optional;

/**
 * A change of a streak that is worth an event.
 *
 * @param previous the streak before it
 * @param current the streak after it
 */
public record StreakUpdate(Streak previous, Streak current) {

  /**
   * Streaks 11: an update where {@code current}, {@code longest}, {@code freezes}, {@code lastPracticeDay} or the state
   * changed, and only then. Both readings are of the same instant, so that days that merely went by are not taken for an
   * effect of what happened now.
   */
  public static Optional<StreakUpdate> between(Streak before, Streak after) {
    boolean same =
        before.current() == after.current()
            && Objects.equals(before.longest(), after.longest())
            && before.freezes() == after.freezes()
            && Objects.equals(before.lastPracticeDay(), after.lastPracticeDay())
            && announced(before.state()) == announced(after.state());
    return same ? Optional.empty() : Optional.of(new StreakUpdate(before, after));
  }

  /** {@code AT_RISK} is {@code ACTIVE} in the morning: nobody is told of the difference. */
  private static StreakCondition announced(StreakCondition state) {
    return state == StreakCondition.AT_RISK ? StreakCondition.ACTIVE : state;
  }
}
