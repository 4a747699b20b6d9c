package org.rhomboid.progress.usecase.privacy;

import org.rhomboid.progress.domain.privacy.MemberConsent;

/** What became of a member's word. */
public sealed interface ConsentOutcome {

  /** It counts. */
  record Heard(MemberConsent consent) implements ConsentOutcome {}

  /** Something was said since the client looked. */
  record Outdated() implements ConsentOutcome {}
}
