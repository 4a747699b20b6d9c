package org.rhomboid.progress.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time: a session lasts at most 24 hours. */
final class OneSitting implements SessionRule {

  static final Duration LONGEST = Duration.ofHours(24);

  @Override
  public Optional<Refusal> refusal(
      PerformedSession session, Instant recordedAt, LateWindow window) {
    Duration length = Duration.between(session.startedAt(), session.completedAt());
    return length.compareTo(LONGEST) > 0
        ? Optional.of(new Refusal.LastedTooLong(LONGEST.toHours()))
        : Optional.empty();
  }
}
