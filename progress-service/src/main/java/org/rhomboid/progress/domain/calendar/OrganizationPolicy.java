package org.rhomboid.progress.domain.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * The policy that an organisation set for members who have none of their own.
 *
 * @param since when it was set; it counts from each member's next day, where weeks are counted before or after from the next Monday
 * @param policy {@code DAILY}, {@code WORKING_DAYS} or {@code WEEKLY}
 * @param weeklyTarget practice days a week under {@code WEEKLY}, 1 to 7
 */
public record OrganizationPolicy(Instant since, String policy, int weeklyTarget) {

  public OrganizationPolicy {
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(policy, "policy");
  }
}
