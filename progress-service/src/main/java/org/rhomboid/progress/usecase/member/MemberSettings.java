package org.rhomboid.progress.usecase.member;

import java.time.Instant;
import java.util.Optional;
import org.rhomboid.kit.erasure.Erasures;
import org.rhomboid.progress.domain.session.LateWindow;

/**
 * What is decided about a member elsewhere.
 *
 * @param window how old a session may be when it arrives, as the organisation set it
 * @param healthWithdrawn whether the member withdrew the consent to health data
 * @param erasedAt when the member was last erased
 */
public record MemberSettings(
    LateWindow window, boolean healthWithdrawn, Optional<Instant> erasedAt) {

  /**
   * Whether nothing is taken of the member: what an old client still sends must not bring it back, nor what is heard late.
   *
   * @param at the time of what is sent or heard
   */
  public boolean isErased(Instant at) {
    return erasedAt.filter(erased -> at.isBefore(erased.plus(Erasures.NOTHING_FOR))).isPresent();
  }
}
