package org.rhomboid.progress.in.kafka;

import org.rhomboid.kit.event.Envelope;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.progress.usecase.Said;

/** What an envelope says, in the words of the use cases. */
final class Envelopes {

  private Envelopes() {}

  static Member member(Envelope envelope) {
    return new Member(envelope.tenant(), envelope.subject());
  }

  static Said said(Envelope envelope) {
    return new Said(envelope.id(), envelope.sequence(), envelope.time());
  }
}
