package org.rhomboid.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Whether a member is on hold: the whole state each time, without a symptom. Health data: restricted, never logged.
 *
 * @param memberId the member, 1 to 128 characters
 * @param holdVersion rises by one with each change, from 1
 * @param hold whether a hold is open
 * @param findings the open findings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SafetyHoldUpdated(
    String memberId, long holdVersion, boolean hold, List<Finding> findings) {

  /**
   * An open finding.
   *
   * @param id the finding
   * @param urgency how soon to see a professional
   * @param holds whether it holds; advice alone does not
   * @param raisedAt when it was raised
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Finding(UUID id, Urgency urgency, boolean holds, Instant raisedAt) {}

  /** How soon to see a professional. */
  public enum Urgency {
    EMERGENCY,
    URGENT,
    SEE_A_PROFESSIONAL
  }
}
