package org.rhomboid.progress.domain.privacy;

import java.util.Optional;

/**
 * Where a member stands on health data.
 *
 * @param changes how often the member has said something new, from 0
 * @param latest empty where the member never said anything
 */
public record MemberConsent(long changes, Optional<Consent> latest) {

  /** Never asked, or never answered. */
  public static final MemberConsent UNSAID = new MemberConsent(0, Optional.empty());

  /** The latest word counts; this one where it says nothing new. */
  public MemberConsent hears(Consent word) {
    return latest.filter(word::says).isPresent()
        ? this
        : new MemberConsent(changes + 1, Optional.of(word));
  }

  /** Whether health data is refused. */
  public boolean withdrawn() {
    return latest.filter(Consent::withdrawn).isPresent();
  }
}
