package org.rhomboid.routine.usecase;

import java.time.Instant;
import org.rhomboid.routine.domain.profile.MemberDay;
import org.rhomboid.routine.domain.profile.Profile;
import org.rhomboid.routine.domain.profile.ProfileHistory;

/**
 * A profile as stored.
 *
 * @param version from 1, one more with each change
 */
public record SavedProfile(Profile profile, ProfileHistory history, long version) {

  static SavedProfile first(Profile profile, Instant now) {
    ProfileHistory history = ProfileHistory.EMPTY.amend(profile, MemberDay.at(now, profile));
    return new SavedProfile(profile, history, 1);
  }

  /** The next version, or this one where nothing changes. The day of the change is told by the profile that was in force. */
  SavedProfile replacedBy(Profile next, Instant now) {
    ProfileHistory amended = history.amend(next, MemberDay.at(now, profile));
    return next.equals(profile) && amended.equals(history)
        ? this
        : new SavedProfile(next, amended, version + 1);
  }

  /** Whether others need not hear of the difference. */
  boolean judgesAs(SavedProfile other) {
    return history.equals(other.history) && profile.level() == other.profile.level();
  }
}
