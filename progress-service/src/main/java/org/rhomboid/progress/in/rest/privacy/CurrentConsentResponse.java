package org.rhomboid.progress.in.rest.privacy;

import java.time.Instant;
import org.rhomboid.progress.domain.privacy.Consent;
import org.rhomboid.progress.domain.privacy.MemberConsent;

/**
 * Where a member stands.
 *
 * @param version of the text that the member was shown; null on the basis of the contract
 * @param given whether health data is accepted
 * @param at since when; null on the basis of the contract
 */
public record CurrentConsentResponse(
    ConsentResponse.Purpose purpose, Basis basis, String version, boolean given, Instant at) {

  /** What it rests on. */
  public enum Basis {
    /** The member never said anything: the organisation's contract with the member counts. */
    CONTRACT,
    /** The member's own word. */
    MEMBER
  }

  static CurrentConsentResponse of(MemberConsent consent) {
    return consent.latest().map(CurrentConsentResponse::said).orElseGet(() -> unsaid(consent));
  }

  private static CurrentConsentResponse said(Consent word) {
    return new CurrentConsentResponse(
        ConsentResponse.Purpose.HEALTH_DATA, Basis.MEMBER, word.version(), word.given(), word.at());
  }

  private static CurrentConsentResponse unsaid(MemberConsent consent) {
    return new CurrentConsentResponse(
        ConsentResponse.Purpose.HEALTH_DATA, Basis.CONTRACT, null, !consent.withdrawn(), null);
  }
}
