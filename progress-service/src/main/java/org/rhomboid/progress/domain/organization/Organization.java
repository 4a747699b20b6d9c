package org.rhomboid.progress.domain.organization;

import java.time.Instant;

/**
 * An organisation with what it has decided.
 *
 * @param version one more with each change; 0 where nothing was ever changed
 */
public record Organization(long version, OrganizationSettings settings, PolicyHistory history) {

  /** One that has decided nothing yet: it has the defaults. */
  public static final Organization UNDECIDED =
      new Organization(0, OrganizationSettings.DEFAULT, PolicyHistory.EMPTY);

  /** The next version, or this one where nothing changes. */
  public Organization decides(OrganizationSettings next, Instant now) {
    if (next.equals(settings)) {
      return this;
    }
    PolicyHistory amended =
        next.judgesAs(settings)
            ? history
            : history.with(new PolicySince(now, next.streakPolicy(), next.weeklyTarget()));
    return new Organization(version + 1, next, amended);
  }

  /** Whether streaks are to be computed anew after a change of that one into this one. */
  public boolean judgesOtherwiseThan(Organization before) {
    return !settings.judgesAs(before.settings);
  }
}
