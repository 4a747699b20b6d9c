package org.rhomboid.progress.domain.streak;

import java.time.Instant;
import java.util.List;

/**
 * Streaks 10: what went by.
 *
 * @param updates one for each change, in order, each read just before and at its instant
 * @param nextChange when something changes next; null where nothing does by time alone
 */
public record Elapsed(List<StreakUpdate> updates, Instant nextChange) {

  public Elapsed {
    updates = List.copyOf(updates);
  }
}
