package org.rhomboid.routine.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.rhomboid.routine.domain.profile.MemberDay;

/**
 * What a plan was made from.
 *
 * @param profileVersion of the member's profile
 * @param zone the member's, of that profile
 * @param today the member's date then: days before it are not planned
 */
public record PlanBasis(long profileVersion, ZoneId zone, LocalDate today, Instant at) {

  /** What a plan made now is made from. */
  public static PlanBasis of(SavedProfile saved, Instant now) {
    return new PlanBasis(
        saved.version(), saved.profile().zone(), MemberDay.at(now, saved.profile()), now);
  }
}
