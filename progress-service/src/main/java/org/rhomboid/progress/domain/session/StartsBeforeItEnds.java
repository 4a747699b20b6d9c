package org.rhomboid.progress.domain.session;

import java.time.Instant;
import java.util.Optional;

/** Time: a session lasts no less than 0 hours; starting and completing at the same instant is allowed. */
final class StartsBeforeItEnds implements SessionRule {

  @Override
  public Optional<Refusal> refusal(
      PerformedSession session, Instant recordedAt, LateWindow window) {
    return session.startedAt().isAfter(session.completedAt())
        ? Optional.of(new Refusal.StartedAfterCompleted())
        : Optional.empty();
  }
}
