package org.rhomboid.progress.usecase.member;

import org.rhomboid.progress.domain.checkin.RecordedCheckIn;
import org.rhomboid.progress.domain.day.MemberDay;

/**
 * A check-in as stored.
 *
 * @param fingerprint of the request that made it
 */
public record StoredCheckIn(RecordedCheckIn checkIn, String fingerprint) {

  /** What it adds to its date. */
  public MemberDay day() {
    return MemberDay.uncounted(checkIn.day(), checkIn.totals());
  }
}
