package org.rhomboid.progress.out.postgres;

import java.time.Instant;
import org.rhomboid.progress.domain.calendar.OrganizationPolicy;

/** What an organisation decided about streaks, as it is stored. */
record PolicyColumn(Instant since, String streakPolicy, int weeklyTarget) {

  OrganizationPolicy toPolicy() {
    return new OrganizationPolicy(since, streakPolicy, weeklyTarget);
  }
}
