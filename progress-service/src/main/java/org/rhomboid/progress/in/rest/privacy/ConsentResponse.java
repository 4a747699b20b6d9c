package org.rhomboid.progress.in.rest.privacy;

import java.time.Instant;
import org.rhomboid.progress.domain.privacy.Consent;

/**
 * One thing that a member said.
 *
 * @param version of the text that the member was shown
 * @param given false: withdrawn
 */
public record ConsentResponse(Purpose purpose, String version, boolean given, Instant at) {

  /** What data is used for. */
  public enum Purpose {
    /** Pain, symptoms and notes, to plan and to warn. */
    HEALTH_DATA
  }

  static ConsentResponse of(Consent consent) {
    return new ConsentResponse(
        Purpose.HEALTH_DATA, consent.version(), consent.given(), consent.at());
  }
}
