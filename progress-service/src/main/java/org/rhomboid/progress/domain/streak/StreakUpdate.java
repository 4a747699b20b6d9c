package org.rhomboid.progress.domain.streak;

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
    boolean same = Announced.of(before).equals(Announced.of(after));
    return same ? Optional.empty() : Optional.of(new StreakUpdate(before, after));
  }
}
