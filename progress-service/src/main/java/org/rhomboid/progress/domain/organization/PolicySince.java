package org.rhomboid.progress.domain.organization;

import java.time.Instant;

/**
 * What an organisation decided about streaks at an instant. It counts from each member's next day, or next week where weeks are counted (Streaks 6).
 *
 * @param weeklyTarget practice days in an ISO week, 1 to 7
 */
public record PolicySince(Instant since, PolicyCode streakPolicy, int weeklyTarget) {

  boolean judgesAs(PolicySince other) {
    return streakPolicy == other.streakPolicy && weeklyTarget == other.weeklyTarget;
  }
}
